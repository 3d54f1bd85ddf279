import { PROVINCES } from 'ocop-core';
import type { Basket } from '@/lib/backend/baskets';
import { CHECKOUT_ERRORS } from '@/lib/checkout-form';
import { formattersFor } from '@/lib/formatters';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { type Difference, shownBasket } from '@/lib/shown-basket';
import { basketSums } from '@/lib/sums';
import layout from '@/styles/layout.module.css';
import { GoodsList } from '../goods-list';
import { SumRows } from '../sum-rows';
import { changeTexts } from './change-texts';
import { ChangedNotice } from './changed-notice';
import { CheckoutForm, type CheckoutTexts } from './checkout-form';
import styles from './checkout-view.module.css';

interface CheckoutViewProps {
  basket: Basket;
  changes: readonly Difference[];
}

/** Where to, and what it comes to. */
export async function CheckoutView({ basket, changes }: CheckoutViewProps) {
  const t = await getTranslator('checkout');
  const { locale, href } = await pageContext();
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const provinces = PROVINCES.map((province) => ({ code: province.code, name: province[name] }));
  const { byName } = formattersFor(locale);
  provinces.sort((a, b) => byName(a.name, b.name));
  return (
    <>
      <h1>{t('title')}</h1>
      <ChangedNotice differences={changes} />
      <div className={styles.columns}>
        <CheckoutForm
          locale={locale}
          paths={{ checkout: href(routes.checkout), basket: href(routes.basket) }}
          provinces={provinces}
          shown={JSON.stringify(shownBasket(basket))}
          texts={await checkoutTexts()}
        />
        <section className={styles.summary} aria-label={t('summary')}>
          <h2 className={styles.heading}>{t('summary')}</h2>
          <GoodsList lines={basket.items.map((line) => ({ ...line, title: line.product_title }))} />
          <SumRows sums={basketSums(basket)} total={t('total')} />
          <p className={layout.quiet}>{t('cod')}</p>
        </section>
      </div>
    </>
  );
}

async function checkoutTexts(): Promise<CheckoutTexts> {
  const t = await getTranslator('checkout');
  const errors = CHECKOUT_ERRORS.map((error) => [error, t(`errors.${error}`)]);
  return {
    fields: {
      name: t('fields.name'),
      phone: t('fields.phone'),
      province: t('fields.province'),
      commune: t('fields.commune'),
      street: t('fields.street'),
      note: t('fields.note'),
    },
    hints: { phone: t('hints.phone'), commune: t('hints.commune'), street: t('hints.street') },
    errors: Object.fromEntries(errors),
    errorSummary: t('errorSummary'),
    problems: {
      unavailable: t('problems.unavailable'),
      refused: t('problems.refused'),
      changed: t('problems.changed'),
    },
    changes: changeTexts(t),
    askAgain: t('askAgain'),
    toBasket: t('toBasket'),
    chooseProvince: t('chooseProvince'),
    submit: t('submit'),
    submitting: t('submitting'),
  };
}
