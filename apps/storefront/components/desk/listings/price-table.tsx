'use client';

import { useRef } from 'react';
import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { priceField, stockField, stockWasField, weightField } from '@/lib/desk/listing-form';
import actions from '../../action-link.module.css';
import { Field } from '../../checkout/field';
import { FormTrouble } from '../../form-trouble';
import formStyles from '../form/desk-form.module.css';
import type { DeskFormProps } from '../form/form-props';
import { useDeskForm } from '../form/use-desk-form';
import { useDraft } from '../form/use-draft';
import styles from './listings.module.css';
import { pasteColumn } from './paste-column';

export interface PricedProduct {
  id: string;
  title: string;
  state: string;
  packs: readonly {
    variantId: string;
    title: string;
    price: string;
    stock: string;
    priceLabel: string;
    stockLabel: string;
    weight: string;
    weightLabel: string;
  }[];
}

interface PriceTableProps extends DeskFormProps {
  products: readonly PricedProduct[];
  pasteHint: string;
}

/**
 * Prices and stock of all packs in one form. A column copied from a sheet and pasted into a field fills the
 * fields under it.
 */
export function PriceTable(props: PriceTableProps) {
  const { id, locale, nonce, products, submit, draft, texts, pasteHint } = props;
  const troubleId = `${id}-chua-xong`;
  const form = useRef<HTMLFormElement>(null);
  const { state, sendPlain, onSubmit, isSending } = useDeskForm(props, troubleId);
  const restored = useDraft(form, draft);
  const errorOf = (name: string) => state.wrong.find(({ field }) => field === name)?.text;
  const field = (name: string, label: string, value: string) => (
    <Field
      name={name}
      id={`${id}-${name}`}
      label={label}
      inputMode="numeric"
      maxLength={20}
      autoComplete="off"
      value={state.values[name] ?? value}
      error={errorOf(name)}
    />
  );
  return (
    <form
      ref={form}
      className={formStyles.form}
      action={sendPlain}
      onSubmit={onSubmit}
      onPaste={pasteColumn}
      noValidate
    >
      <input type="hidden" name={FORM_FIELDS.locale} value={locale} />
      <input type="hidden" name={FORM_FIELDS.nonce} value={state.nonce ?? nonce} />
      {state.wrong.length > 0 && (
        <FormTrouble
          id={troubleId}
          title={texts.summary}
          wrong={state.wrong.map(({ field: name, text }) => ({ field: `${id}-${name}`, text }))}
        />
      )}
      {state.trouble !== null && (
        <FormTrouble id={troubleId} title={state.trouble}>
          {state.link && <a href={state.link.href}>{state.link.text}</a>}
        </FormTrouble>
      )}
      {restored && <p role="status">{texts.restored}</p>}
      <p>{pasteHint}</p>
      <div className={styles.rows}>
        {products.map((product) => (
          <fieldset key={product.id} className={styles.product}>
            <legend>
              <strong>{product.title}</strong>
            </legend>
            <p>{product.state}</p>
            {product.packs.map((pack) => (
              <div key={pack.variantId} className={styles.pack}>
                <p>{pack.title}</p>
                {field(priceField(pack.variantId), pack.priceLabel, pack.price)}
                {field(stockField(pack.variantId), pack.stockLabel, pack.stock)}
                {field(weightField(pack.variantId), pack.weightLabel, pack.weight)}
                <input type="hidden" name={stockWasField(pack.variantId)} value={pack.stock} />
              </div>
            ))}
          </fieldset>
        ))}
      </div>
      <button
        className={`${actions.primary} ${formStyles.submit}`}
        type="submit"
        aria-disabled={isSending || undefined}
      >
        {isSending ? texts.sending : submit}
      </button>
    </form>
  );
}
