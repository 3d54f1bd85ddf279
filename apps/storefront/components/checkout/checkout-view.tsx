import { formatVnd } from 'ocop-core';
import type { CheckoutAccount } from '@/lib/account/checkout-account';
import type { Checkout, Parcel } from '@/lib/backend/checkouts';
import { CHECKOUT_ERRORS } from '@/lib/checkout-form';
import { environment } from '@/lib/environment';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { refreshedDifferences, shownParcels } from '@/lib/shown-basket';
import { basketSums, type Sums, sumsOfAll } from '@/lib/sums';
import layout from '@/styles/layout.module.css';
import { SumRows } from '../sum-rows';
import { askedParcels, hangsOnForm, wishTexts } from './asked-parcels';
import { changeTexts } from './change-texts';
import { ChangedNotice } from './changed-notice';
import { CheckoutForm, type CheckoutTexts } from './checkout-form';
import styles from './checkout-view.module.css';
import { ParcelList } from './parcel-list';
import type { PaymentTexts } from './payment-choice';
import { provinceChoices } from './province-choices';
import { SavedAddresses } from './saved-addresses';

interface CheckoutViewProps {
  /** With at least one parcel. */
  checkout: Checkout;
  /** Of who is signed in. */
  account: CheckoutAccount | null;
}

/** Where to, and what it comes to. */
export async function CheckoutView({ checkout, account }: CheckoutViewProps) {
  const { parcels, province_code: province } = checkout;
  const t = await getTranslator('checkout');
  const own = await getTranslator('account');
  const { locale, href } = await pageContext();
  const changes = parcels.flatMap(({ cart, changes }) => refreshedDifferences(cart, changes));
  const payment = await paymentTexts(checkout);
  const sums = sumsOfAll(parcels.map(({ cart }) => basketSums(cart)));
  return (
    <>
      <h1>{t('title')}</h1>
      <ChangedNotice differences={changes} />
      <SavedAddresses account={account} />
      <div className={styles.columns}>
        <CheckoutForm
          locale={locale}
          paths={{ checkout: href(routes.checkout), basket: href(routes.basket) }}
          provinces={await provinceChoices()}
          province={province ?? ''}
          parcels={await askedParcels(parcels)}
          shown={JSON.stringify(shownParcels(parcels))}
          values={account?.values}
          keepAddress={account ? own('checkout.save') : undefined}
          texts={{ ...(await checkoutTexts(parcels, sums)), payment }}
        />
        <section className={styles.summary} aria-label={t('summary')}>
          <h2 className={styles.heading}>{t('summary')}</h2>
          <ParcelList parcels={parcels} />
          <SumRows sums={sums} total={t('total')} />
          {parcels.length > 1 && <p className={layout.quiet}>{t('eachItsOwn')}</p>}
          {!payment && (
            <p className={layout.quiet}>{parcels.length > 1 ? t('codEach') : t('cod')}</p>
          )}
        </section>
      </div>
    </>
  );
}

async function checkoutTexts(
  parcels: readonly Parcel[],
  sums: Sums,
): Promise<Omit<CheckoutTexts, 'payment'>> {
  const t = await getTranslator('checkout');
  const { locale } = await pageContext();
  const total = formatVnd(sums.total, locale);
  const count = parcels.length;
  const isKnown = sums.shipping !== null;
  const toPay = count > 1 ? t('toPayEach', { total, count }) : t('toPay', { total });
  const errors = CHECKOUT_ERRORS.map((error) => [error, t(`errors.${error}`)]);
  return {
    fields: {
      name: t('fields.name'),
      phone: t('fields.phone'),
      email: t('fields.email'),
      province: t('fields.province'),
      commune: t('fields.commune'),
      street: t('fields.street'),
      note: t('fields.note'),
    },
    hints: {
      phone: t('hints.phone'),
      province: t('hints.province'),
      email: t('hints.email'),
      commune: t('hints.commune'),
      street: t('hints.street'),
    },
    errors: Object.fromEntries(errors),
    errorSummary: t('errorSummary'),
    problems: {
      unavailable: t('problems.unavailable'),
      refused: t('problems.refused'),
      changed: t('problems.changed'),
      notSent: t('problems.notSent'),
      priced: t('problems.priced'),
    },
    changes: changeTexts(t),
    askAgain: t('askAgain'),
    toBasket: t('toBasket'),
    chooseProvince: t('chooseProvince'),
    formerProvinces: t('formerProvinces'),
    wishes: await wishTexts(),
    askPrice: parcels.some(hangsOnForm) ? t('askPrice') : null,
    toPay: isKnown ? toPay : t('toPayLater', { total }),
    submit: isKnown ? t('submit', { total }) : t('submitLater'),
    submitting: t('submitting'),
  };
}

/** Null where there is cash alone: there is nothing to choose. */
async function paymentTexts({ parcels, takes_card }: Checkout): Promise<PaymentTexts | null> {
  const t = await getTranslator('checkout');
  const sent = parcels.filter(({ takes_transfer }) => takes_transfer);
  const byTransfer = sent.length > 0 && {
    value: 'transfer',
    label: t('payment.transfer'),
    hint: sent.length > 1 ? t('payment.transferHintEach') : t('payment.transferHint'),
  };
  const byCard = takes_card &&
    environment().STRIPE_PUBLISHABLE_KEY !== undefined && {
      value: 'card',
      label: t('payment.card'),
      hint: t('payment.cardHint'),
    };
  const others = [byTransfer, byCard].flatMap((way) => way || []);
  if (others.length === 0) return null;
  const inCash = byTransfer ? parcels.filter(({ takes_transfer }) => !takes_transfer) : [];
  const names = inCash.map(({ seller }) => seller?.name ?? t('payment.shop')).join(', ');
  return {
    legend: t('payment.legend'),
    ways: [{ value: 'cash', label: t('payment.cash'), hint: t('payment.cashHint') }, ...others],
    note: inCash.length > 0 ? t('payment.cashOnly', { names }) : null,
  };
}
