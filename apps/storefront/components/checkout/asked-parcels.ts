import 'server-only';
import { formatVnd } from 'ocop-core';
import type { Parcel } from '@/lib/backend/checkouts';
import { placeInWords } from '@/lib/delivery-words';
import { getTranslator, pageContext } from '@/lib/page-context';
import { atPoint, INVOICE_FIELDS, WISH_ERRORS } from '@/lib/parcel-wishes';
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
        way: delivery?.point_id ? atPoint(delivery.point_id) : (delivery?.way ?? 'send'),
        ways: await waysOf(parcel),
      };
    }),
  );
}

async function waysOf({ cart, delivery }: Parcel): Promise<AskedParcel['ways']> {
  if (!delivery || !isFetchable(delivery)) return null;
  const t = await getTranslator('parcels');
  const { locale } = await pageContext();
  const { shipping } = basketSums(cart);
  const isSent = delivery.way === 'send' && shipping !== null;
  const { pick_up, points } = delivery;
  const places = [
    ...(pick_up ? [{ value: 'pick_up', place: pick_up }] : []),
    ...points.map((place) => ({ value: atPoint(place.id), place })),
  ];
  const send = isSent ? t('send', { fee: formatVnd(shipping, locale) }) : t('sendLater');
  return [
    { value: 'send', words: send },
    ...(await Promise.all(
      places.map(async ({ value, place }) => ({
        value,
        words: t('pickUp', {
          place: await placeInWords(place),
          hours: place.hours || t('hoursUnknown'),
        }),
      })),
    )),
  ];
}

function isFetchable({ pick_up, points }: NonNullable<Parcel['delivery']>): boolean {
  return pick_up !== null || points.length > 0;
}

/** Whether what a parcel costs hangs on what the form says. */
export function hangsOnForm({ delivery }: Parcel): boolean {
  return delivery !== null && (delivery.by_province || isFetchable(delivery));
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
