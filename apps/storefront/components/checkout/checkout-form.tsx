'use client';

import type { Locale } from 'ocop-core';
import { useActionState } from 'react';
import { placeOrderOfBasket } from '@/app/actions/place-order';
import {
  CHECKOUT_FIELDS,
  type CheckoutError,
  type CheckoutField,
  type CheckoutValues,
} from '@/lib/checkout-form';
import { ASK_PRICE, type CheckoutProblem, EMPTY_CHECKOUT } from '@/lib/checkout-state';
import actions from '../action-link.module.css';
import { FormTrouble } from '../form-trouble';
import type { ChangeTexts } from './change-texts';
import { Changes } from './changes';
import styles from './checkout-form.module.css';
import { Field, fieldId } from './field';
import { type AskedParcel, ParcelWishes, type WishTexts, wrongWishes } from './parcel-wishes';
import { PaymentChoice, type PaymentTexts } from './payment-choice';

const TROUBLE = 'loi';

/** The words of the form: chosen on the server, so that no message file reaches the browser. */
export interface CheckoutTexts {
  fields: Record<CheckoutField, string>;
  hints: Partial<Record<CheckoutField, string>>;
  errors: Partial<Record<CheckoutError, string>>;
  errorSummary: string;
  problems: Record<CheckoutProblem['kind'], string>;
  changes: ChangeTexts;
  askAgain: string;
  toBasket: string;
  chooseProvince: string;
  formerProvinces: string;
  wishes: WishTexts;
  /** Asks what the way costs; null where that hangs on nothing. */
  askPrice: string | null;
  /** Null where there is one way alone. */
  payment: PaymentTexts | null;
  /** What it comes to, above the button and on it. */
  toPay: string;
  submit: string;
  submitting: string;
}

interface CheckoutFormProps {
  locale: Locale;
  /** The page of the form, and the one where quantities are changed. */
  paths: { checkout: string; basket: string };
  /** Those of today, and those of before by which people still call where they live. */
  provinces: Record<'today' | 'former', readonly { code: string; name: string }[]>;
  /** Where it goes, as far as that is known; empty: not yet. */
  province: string;
  parcels: readonly AskedParcel[];
  /** What the page shows of the basket: only that is ordered. */
  shown: string;
  /** What the form begins with, of who is signed in. */
  values?: CheckoutValues | undefined;
  /** Asks whether the address is to be kept in the account; without one, nothing is asked. */
  keepAddress?: string | undefined;
  texts: CheckoutTexts;
}

/**
 * The delivery form. A client component only for `useActionState`, with which the server gives back
 * what was typed and what is wrong with it; none of it runs in a browser (ADR 0024). Its address
 * leads to what is wrong, so that the focus is there when the page comes back.
 */
export function CheckoutForm(props: CheckoutFormProps) {
  const { locale, paths, provinces, province, parcels, shown, values, keepAddress, texts } = props;
  const [state, submit] = useActionState(
    placeOrderOfBasket,
    values ? { ...EMPTY_CHECKOUT, values } : EMPTY_CHECKOUT,
    `${paths.checkout}#${TROUBLE}`,
  );
  const field = (name: CheckoutField) => {
    const error = state.errors[name];
    return {
      name,
      label: texts.fields[name],
      hint: texts.hints[name],
      error: error && texts.errors[error],
      value: state.values[name],
    };
  };
  const wrong = [
    ...CHECKOUT_FIELDS.flatMap((name) => {
      const { error } = field(name);
      return error ? [{ field: fieldId(name), text: error }] : [];
    }),
    ...wrongWishes(state, texts.wishes),
  ];
  return (
    <form className={styles.form} action={submit} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="shown" value={shown} />
      {wrong.length > 0 && <FormTrouble id={TROUBLE} title={texts.errorSummary} wrong={wrong} />}
      {state.problem && (
        <FormTrouble id={TROUBLE} title={texts.problems[state.problem.kind]}>
          {state.problem.kind === 'refused' && <a href={paths.basket}>{texts.toBasket}</a>}
          {state.problem.kind === 'changed' && (
            <>
              <Changes
                locale={locale}
                differences={state.problem.differences}
                texts={texts.changes}
              />
              <p>{texts.askAgain}</p>
            </>
          )}
        </FormTrouble>
      )}
      <Field {...field('name')} autoComplete="name" maxLength={80} required />
      <Field {...field('phone')} type="tel" autoComplete="tel" maxLength={20} required />
      <Field {...field('email')} type="email" autoComplete="email" maxLength={254} />
      <Field
        {...field('province')}
        value={state.values.province || province}
        autoComplete="address-level1"
        required
      >
        <option value="">{texts.chooseProvince}</option>
        <ProvinceOptions provinces={provinces.today} />
        <optgroup label={texts.formerProvinces}>
          <ProvinceOptions provinces={provinces.former} />
        </optgroup>
      </Field>
      <Field {...field('commune')} autoComplete="address-level2" maxLength={80} required />
      <Field {...field('street')} autoComplete="street-address" maxLength={200} required />
      <Field {...field('note')} maxLength={300} rows={3} />
      {keepAddress && (
        <label className={styles.keep}>
          <input type="checkbox" name="keep_address" value="1" /> {keepAddress}
        </label>
      )}
      <ParcelWishes parcels={parcels} state={state} texts={texts.wishes} />
      {texts.askPrice && (
        <button className={actions.secondary} type="submit" {...ASK_PRICE}>
          {texts.askPrice}
        </button>
      )}
      {texts.payment && <PaymentChoice texts={texts.payment} chosen={state.payment} />}
      <p className={styles.toPay}>{texts.toPay}</p>
      <button
        className={`${actions.primary} ${styles.submit}`}
        type="submit"
        data-sending={texts.submitting}
      >
        {texts.submit}
      </button>
    </form>
  );
}

function ProvinceOptions({ provinces }: { provinces: readonly { code: string; name: string }[] }) {
  return provinces.map(({ code, name }) => (
    <option key={code} value={code}>
      {name}
    </option>
  ));
}
