import { getTranslator } from '@/lib/page-context';
import { type BasketTelling, TELLING_ID } from '@/lib/tellings';
import { Notice } from '../notice';

const GOOD: readonly BasketTelling[] = ['added', 'removed', 'updated'];

/** What came of a form of the basket; at a line it stands by what was changed. */
export async function BasketNotice({ telling }: { telling: BasketTelling }) {
  const t = await getTranslator('basket');
  return (
    <Notice
      id={TELLING_ID}
      kind={GOOD.includes(telling) ? 'done' : 'trouble'}
      title={t(`tellings.${telling}`)}
    />
  );
}

/** What is told at a line of the basket. */
export interface LineTold {
  telling: BasketTelling;
  line: string;
  /** The quantity that was not taken. */
  typed: number | null;
}
