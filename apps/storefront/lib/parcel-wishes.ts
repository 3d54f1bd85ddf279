import {
  type BodyOf,
  invoiceRequestBody,
  MOST_GIFT_NOTE,
  type storeSellerRoutes,
} from 'ocop-contract';
import { collapseSpaces, nfc } from 'ocop-core';
import { textField } from './form-fields';

type CheckoutBody = BodyOf<typeof storeSellerRoutes.openCheckout>;
export type ParcelWish = NonNullable<CheckoutBody['parcels']>[number];

/** As a form names that a parcel is fetched at a point of sale. */
const AT_POINT = 'diem:';
export const atPoint = (pointId: string) => `${AT_POINT}${pointId}`;

/** What a buyer may say of one parcel, beside how it comes. */
export const INVOICE_FIELDS = ['company', 'tax_code', 'address', 'email'] as const;
export type InvoiceField = (typeof INVOICE_FIELDS)[number];

/** What is wrong with it; the words are in `messages`, under `checkout.wishErrors`. */
export const WISH_ERRORS = ['company', 'tax_code', 'address', 'email', 'gift_note'] as const;
export type WishError = (typeof WISH_ERRORS)[number];

/** As a form names what is said of its parcels: by their places. */
export const wishField = {
  seller: (place: number) => `kien.${place}.nguoi-ban`,
  way: (place: number) => `kien.${place}.cach`,
  gift: (place: number) => `kien.${place}.loi-nhan`,
  invoice: (place: number, field: InvoiceField) => `kien.${place}.hoa-don.${field}`,
};

export interface ReadWishes {
  wishes: ParcelWish[];
  /** What was typed, by the name of the field. */
  typed: Record<string, string>;
  errors: Record<string, WishError>;
}

/** What a form says of each parcel. An invoice of which nothing is said is none. */
export function readWishes(form: FormData): ReadWishes {
  const read: ReadWishes = { wishes: [], typed: {}, errors: {} };
  for (let place = 0; form.has(wishField.seller(place)); place += 1) {
    const way = textField(form, wishField.way(place));
    read.typed[wishField.way(place)] = way;
    read.wishes.push({
      seller_id: textField(form, wishField.seller(place)) || null,
      ...readWay(way),
      invoice: readInvoice(form, place, read),
      gift_note: readGift(form, place, read),
    });
  }
  return read;
}

function readWay(way: string): Pick<ParcelWish, 'way' | 'point_id'> {
  if (way === 'pick_up') return { way };
  if (!way.startsWith(AT_POINT)) return { way: 'send' };
  return { way: 'pick_up', point_id: way.slice(AT_POINT.length) };
}

function readGift(form: FormData, place: number, { typed, errors }: ReadWishes): string | null {
  const name = wishField.gift(place);
  const note = nfc(textField(form, name)).trim();
  typed[name] = note;
  if (note.length > MOST_GIFT_NOTE) errors[name] = 'gift_note';
  return note || null;
}

function readInvoice(
  form: FormData,
  place: number,
  { typed, errors }: ReadWishes,
): ParcelWish['invoice'] {
  const said = INVOICE_FIELDS.map((field) => {
    const name = wishField.invoice(place, field);
    const text = collapseSpaces(nfc(textField(form, name)));
    typed[name] = text;
    return [field, text] as const;
  });
  if (said.every(([, text]) => text === '')) return null;
  const parsed = invoiceRequestBody.safeParse(Object.fromEntries(said));
  if (parsed.success) return parsed.data;
  for (const { path } of parsed.error.issues) {
    const field = INVOICE_FIELDS.find((known) => known === path[0]);
    if (field) errors[wishField.invoice(place, field)] = field;
  }
  return null;
}

/** Whether nothing of it has to be brought anywhere. */
export function allFetched(wishes: readonly ParcelWish[]): boolean {
  return wishes.length > 0 && wishes.every(({ way }) => way === 'pick_up');
}
