import { formatVnd, PROVINCES } from 'ocop-core';
import type { Basket } from '@/lib/backend/baskets';
import type { ShippingOption } from '@/lib/backend/checkouts';
import { CHECKOUT_ERRORS } from '@/lib/checkout-form';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { CheckoutForm, type CheckoutTexts } from './checkout-form';
import styles from './checkout-view.module.css';

interface CheckoutViewProps {
  basket: Basket;
  shipping: ShippingOption | null;
}

/** Where to, and what it comes to. */
export async function CheckoutView({ basket, shipping }: CheckoutViewProps) {
  const t = await getTranslator('checkout');
  const { locale, href } = await pageContext();
  const fee = shipping?.amount ?? null;
  const name = locale === 'vi' ? 'nameVi' : 'nameEn';
  const provinces = PROVINCES.map((province) => ({ code: province.code, name: province[name] }));
  provinces.sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <h1>{t('title')}</h1>
      <div className={styles.columns}>
        <CheckoutForm
          locale={locale}
          paths={{ checkout: href(routes.checkout), basket: href(routes.basket) }}
          provinces={provinces}
          texts={await checkoutTexts()}
        />
        <section className={styles.summary} aria-label={t('summary')}>
          <h2 className={styles.heading}>{t('summary')}</h2>
          <ul className={styles.lines}>
            {basket.items.map((line) => (
              <li key={line.id} className={styles.line}>
                <span>
                  {line.product_title}
                  <span className={layout.quiet}> ×&nbsp;{line.quantity}</span>
                </span>
                <span className={layout.numbers}>
                  {formatVnd(line.unit_price * line.quantity, locale)}
                </span>
              </li>
            ))}
          </ul>
          <p className={styles.line}>
            <span>{shipping?.name ?? t('shipping')}</span>
            <span className={layout.numbers}>
              {fee === null ? t('shippingLater') : formatVnd(fee, locale)}
            </span>
          </p>
          <p className={`${styles.line} ${styles.total}`}>
            <span>{t('total')}</span>
            <strong className={layout.numbers}>
              {formatVnd(basket.item_total + (fee ?? 0), locale)}
            </strong>
          </p>
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
    problems: { unavailable: t('problems.unavailable'), refused: t('problems.refused') },
    toBasket: t('toBasket'),
    chooseProvince: t('chooseProvince'),
    submit: t('submit'),
    submitting: t('submitting'),
  };
}
