'use client';

import type { Locale } from 'ocop-core';
import { useActionState } from 'react';
import { orderAgain } from '@/app/actions/order-again';
import actions from '../action-link.module.css';
import { FormTrouble } from '../form-trouble';

const TROUBLE = 'dat-lai';

interface OrderAgainFormProps {
  locale: Locale;
  orderId: string;
  /** The page of the order, and the basket. */
  paths: { order: string; basket: string };
  texts: { submit: string; toBasket: string };
}

/**
 * Puts an order's goods into the basket once more. A client component only for `useActionState`, with
 * which the server says what is missing; none of it runs in a browser (ADR 0024).
 */
export function OrderAgainForm({ locale, orderId, paths, texts }: OrderAgainFormProps) {
  const [state, submit] = useActionState(orderAgain, null, `${paths.order}#${TROUBLE}`);
  return (
    <form action={submit}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="order" value={orderId} />
      {state && (
        <FormTrouble id={TROUBLE} title={state.title}>
          {state.left.length > 0 && (
            <ul>
              {state.left.map(({ id, title, why }) => (
                <li key={id}>
                  {title}: {why}
                </li>
              ))}
            </ul>
          )}
          {state.inBasket && (
            <p>
              <a className={actions.quiet} href={paths.basket}>
                {texts.toBasket}
              </a>
            </p>
          )}
        </FormTrouble>
      )}
      <button className={actions.secondary} type="submit">
        {texts.submit}
      </button>
    </form>
  );
}
