import type { CheckoutState } from '@/lib/checkout-state';
import { INVOICE_FIELDS, type InvoiceField, type WishError, wishField } from '@/lib/parcel-wishes';
import { Field, fieldId } from './field';
import styles from './parcel-wishes.module.css';

/** One parcel as the form asks about it. */
export interface AskedParcel {
  /** Empty: of the shop's own goods. */
  seller: string;
  /** Which of several; null where there is one. */
  heading: string | null;
  /** How it comes so far. */
  way: string;
  /** The ways that there are, in words; null where it can only be sent. */
  ways: readonly { value: string; words: string }[] | null;
}

export interface WishTexts {
  way: string;
  more: string;
  invoice: string;
  invoiceHint: string;
  invoiceFields: Record<InvoiceField, string>;
  gift: string;
  giftHint: string;
  errors: Record<WishError, string>;
}

interface ParcelWishesProps {
  parcels: readonly AskedParcel[];
  state: CheckoutState;
  texts: WishTexts;
}

/** How each parcel comes, and what else its buyer wants of it: folded, since most want nothing. */
export function ParcelWishes({ parcels, state, texts }: ParcelWishesProps) {
  return parcels.map((parcel, place) => (
    <fieldset key={parcel.seller} className={styles.parcel}>
      <legend className={styles.legend}>{parcel.heading ?? texts.way}</legend>
      <input type="hidden" name={wishField.seller(place)} value={parcel.seller} />
      {parcel.ways && <Ways parcel={parcel} place={place} state={state} ways={parcel.ways} />}
      <More place={place} state={state} texts={texts} />
    </fieldset>
  ));
}

interface WaysProps {
  parcel: AskedParcel;
  place: number;
  state: CheckoutState;
  ways: NonNullable<AskedParcel['ways']>;
}

function Ways({ parcel, place, state, ways }: WaysProps) {
  const name = wishField.way(place);
  const chosen = state.wishes?.[name] ?? parcel.way;
  return (
    <>
      {ways.map(({ value, words }) => (
        <label key={value} className={styles.way}>
          <input type="radio" name={name} value={value} defaultChecked={chosen === value} />
          <span>{words}</span>
        </label>
      ))}
    </>
  );
}

function More({ place, state, texts }: Pick<WaysProps, 'place' | 'state'> & { texts: WishTexts }) {
  const gift = wishField.gift(place);
  const names = [gift, ...INVOICE_FIELDS.map((field) => wishField.invoice(place, field))];
  const isOpen = names.some((name) => Boolean(state.wishes?.[name]) || name in state.wishErrors);
  const field = (name: string, label: string) => {
    const error = state.wishErrors[name];
    return { name, label, value: state.wishes?.[name] ?? '', error: error && texts.errors[error] };
  };
  return (
    <details open={isOpen}>
      <summary className={styles.more}>{texts.more}</summary>
      <div className={styles.fields}>
        <Field {...field(gift, texts.gift)} hint={texts.giftHint} rows={3} maxLength={300} />
        <p className={styles.part}>{texts.invoice}</p>
        <p className={styles.hint}>{texts.invoiceHint}</p>
        {INVOICE_FIELDS.map((name) => (
          <Field
            key={name}
            {...field(wishField.invoice(place, name), texts.invoiceFields[name])}
            type={name === 'email' ? 'email' : 'text'}
            inputMode={name === 'tax_code' ? 'numeric' : undefined}
            autoComplete={name === 'company' ? 'organization' : 'off'}
            maxLength={name === 'address' ? 300 : 254}
          />
        ))}
      </div>
    </details>
  );
}

/** What is wrong with it, for the list above the form. */
export function wrongWishes({ wishErrors }: CheckoutState, texts: WishTexts) {
  return Object.entries(wishErrors).map(([name, error]) => ({
    field: fieldId(name),
    text: texts.errors[error],
  }));
}
