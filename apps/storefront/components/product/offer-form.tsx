import { formatVnd } from 'ocop-core';
import { addToBasket } from '@/app/actions/add-to-basket';
import type { Offer } from '@/lib/backend/products';
import { getTranslator, pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Notice } from '../notice';
import { BasketIcon } from '../shell/icons';
import styles from './offer-form.module.css';

const MAX_QUANTITY = 99;

/** Chooses a pack and a quantity, and puts it into the basket. A plain form. */
export async function OfferForm({ handle, offers }: { handle: string; offers: readonly Offer[] }) {
  const t = await getTranslator('product');
  const { locale } = await pageContext();
  const available = offers.filter(({ stock }) => stock === null || stock > 0);
  const [first] = available.length > 0 ? available : offers;
  if (!first) return <Notice kind="note" title={t('noOffers')} />;
  const stocks = available.map(({ stock }) => stock ?? MAX_QUANTITY);
  return (
    <form className={styles.form} action={addToBasket}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="handle" value={handle} />
      {offers.length === 1 ? (
        <>
          <input type="hidden" name="variant" value={first.variantId} />
          <p className={`${styles.price} ${layout.numbers}`}>{formatVnd(first.price, locale)}</p>
          <p className={layout.quiet}>{first.title}</p>
        </>
      ) : (
        <PackChoice offers={offers} chosen={first} />
      )}
      {available.length === 0 ? (
        <Notice kind="note" title={t('soldOut')} />
      ) : (
        <div className={styles.row}>
          <label className={styles.quantity}>
            {t('quantity')}
            <input
              className={styles.number}
              type="number"
              name="quantity"
              min="1"
              max={Math.min(MAX_QUANTITY, Math.max(...stocks))}
              defaultValue="1"
              inputMode="numeric"
              required
            />
          </label>
          <button className={`${actions.primary} ${styles.add}`} type="submit">
            <BasketIcon />
            {t('add')}
          </button>
        </div>
      )}
      <p className={layout.quiet}>{t('cod')}</p>
    </form>
  );
}

async function PackChoice({ offers, chosen }: { offers: readonly Offer[]; chosen: Offer }) {
  const t = await getTranslator('product');
  const { locale } = await pageContext();
  return (
    <fieldset>
      <legend className={styles.legend}>{t('packs')}</legend>
      <div className={styles.packs}>
        {offers.map((offer) => (
          <label key={offer.variantId} className={styles.pack}>
            <input
              type="radio"
              name="variant"
              value={offer.variantId}
              defaultChecked={offer.variantId === chosen.variantId}
              disabled={offer.stock === 0}
              required
            />
            <span className={styles.packName}>{offer.title}</span>
            <span className={`${styles.packPrice} ${layout.numbers}`}>
              {offer.stock === 0 ? t('soldOutShort') : formatVnd(offer.price, locale)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
