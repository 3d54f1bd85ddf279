import { type BasketFlash, FLASH_ID } from '@/lib/flash-messages';
import { getTranslator } from '@/lib/page-context';
import { Notice } from '../notice';

const GOOD: readonly BasketFlash[] = [
  'added',
  'addedAnew',
  'addedAll',
  'removed',
  'updated',
  'codeAdded',
  'codeRemoved',
];

interface BasketNoticeProps {
  flash: BasketFlash;
  /** How many are left of what it is about; null where that is not known. */
  stock?: number | null;
}

/** What came of a form of the basket; at a line it stands by what was changed. */
export async function BasketNotice({ flash, stock = null }: BasketNoticeProps) {
  const t = await getTranslator('basket');
  const counted = flash === 'quantityRefused' && stock !== null;
  return (
    <Notice
      id={FLASH_ID}
      kind={GOOD.includes(flash) ? 'done' : 'trouble'}
      title={counted ? t('onlyLeftRefused', { count: stock }) : t(`flash.${flash}`)}
    />
  );
}

/** The flash message at a line of the basket. */
export interface LineNotice {
  flash: BasketFlash;
  line: string;
  /** The quantity that was not taken. */
  typed: string | null;
}
