import type { Translate } from '@/lib/translator';

/** The words of what has changed; `{…}` stand for names and amounts, filled in where they are known. */
export interface ChangeTexts {
  price: string;
  quantity: string;
  added: string;
  gone: string;
  discount: string;
  shipping: string;
  total: string;
}

const HOLES = { title: '{title}', before: '{before}', after: '{after}', quantity: '{quantity}' };

export function changeTexts(t: Translate<'checkout'>): ChangeTexts {
  return {
    price: t('changes.price', HOLES),
    quantity: t('changes.quantity', HOLES),
    added: t('changes.added', HOLES),
    gone: t('changes.gone', HOLES),
    discount: t('changes.discount', HOLES),
    shipping: t('changes.shipping', HOLES),
    total: t('changes.total', HOLES),
  };
}
