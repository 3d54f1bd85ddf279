import { getTranslator } from '@/lib/page-context';
import { type BasketTelling, TELLING_ID } from '@/lib/tellings';
import { Notice } from '../notice';

const GOOD: readonly BasketTelling[] = [
  'added',
  'addedAnew',
  'removed',
  'updated',
  'codeAdded',
  'codeRemoved',
];

interface BasketNoticeProps {
  telling: BasketTelling;
  /** How many are left of what it is about; null where that is not known. */
  stock?: number | null;
}

/** What came of a form of the basket; at a line it stands by what was changed. */
export async function BasketNotice({ telling, stock = null }: BasketNoticeProps) {
  const t = await getTranslator('basket');
  const counted = telling === 'quantityRefused' && stock !== null;
  return (
    <Notice
      id={TELLING_ID}
      kind={GOOD.includes(telling) ? 'done' : 'trouble'}
      title={counted ? t('onlyLeftRefused', { count: stock }) : t(`tellings.${telling}`)}
    />
  );
}

/** What is told at a line of the basket. */
export interface LineTold {
  telling: BasketTelling;
  line: string;
  /** The quantity that was not taken. */
  typed: string | null;
}
