import 'server-only';
import { formatVnd } from 'ocop-core';
import type { Parcel } from '@/lib/backend/checkouts';
import { placeInWords } from '@/lib/delivery-words';
import { getTranslator, pageContext } from '@/lib/page-context';
import { INVOICE_FIELDS, WISH_ERRORS } from '@/lib/parcel-wishes';
import { basketSums } from '@/lib/sums';
import type { AskedParcel, WishTexts } from './parcel-wishes';

/** What the form asks of each parcel. */
export async function askedParcels(parcels: readonly Parcel[]): Promise<AskedParcel[]> {
  const t = await getTranslator('parcels');
  return Promise.all(
    parcels.map(async (parcel, place) => {
      const { seller, delivery } = parcel;
      const name = seller ? (seller.name ?? t('unnamed')) : t('shop');
      return {
        seller: seller?.id ?? '',
        heading: parcels.length > 1 ? t('heading', { number: String(place + 1), name }) : null,
        way: delivery?.way ?? 'send',
        ways: await waysOf(parcel),
      };
    }),
  );
}

async function waysOf({ cart, delivery }: Parcel): Promise<AskedParcel['ways']> {
  if (!delivery?.pick_up) return null;
  const t = await getTranslator('parcels');
  const { locale } = await pageContext();
  const { shipping } = basketSums(cart);
  const isSent = delivery.way === 'send' && shipping !== null;
  const { hours } = delivery.pick_up;
  return {
    send: isSent ? t('send', { fee: formatVnd(shipping, locale) }) : t('sendLater'),
    pickUp: t('pickUp', { place: await placeInWords(delivery.pick_up), hours }),
  };
}

/** Whether what a parcel costs hangs on what the form says. */
export function hangsOnForm({ delivery }: Parcel): boolean {
  return delivery !== null && (delivery.by_province || delivery.pick_up !== null);
}

export async function wishTexts(): Promise<WishTexts> {
  const t = await getTranslator('wishes');
  const errors = Object.fromEntries(WISH_ERRORS.map((error) => [error, t(`errors.${error}`)]));
  const fields = Object.fromEntries(
    INVOICE_FIELDS.map((name) => [name, t(`invoiceFields.${name}`)]),
  );
  return {
    way: t('way'),
    more: t('more'),
    invoice: t('invoice'),
    invoiceHint: t('invoiceHint'),
    // Each of them has its words, which `fromEntries` forgets.
    invoiceFields: fields as WishTexts['invoiceFields'],
    gift: t('gift'),
    giftHint: t('giftHint'),
    errors: errors as WishTexts['errors'],
  };
}
