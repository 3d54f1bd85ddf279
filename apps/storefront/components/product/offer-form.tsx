import { addToBasket } from '@/app/actions/add-to-basket';
import type { Offer } from '@/lib/backend/products';
import { FLASH_ID, type Sent } from '@/lib/flash-messages';
import { getTranslator, pageContext } from '@/lib/page-context';
import actions from '../action-link.module.css';
import { Notice } from '../notice';
import { BasketIcon } from '../shell/icons';
import { ChosenPack } from './chosen-pack';
import styles from './offer-form.module.css';
import { PackChoice } from './pack-choice';

const MAX_QUANTITY = 99;

interface OfferFormProps {
  handle: string;
  offers: readonly Offer[];
  /** The pack that the address names; without it, or where it is sold out, the first available one. */
  pack: string | null;
  /** What was chosen and typed, where it was not taken. */
  refused: Sent | null;
}

/**
 * Chooses a pack and a quantity, and puts it into the basket. A plain form. On a phone its price and button stand at the
 * bottom of the window until the page has come down to them.
 */
export async function OfferForm({ handle, offers, pack, refused }: OfferFormProps) {
  const t = await getTranslator('product');
  const { locale } = await pageContext();
  const available = offers.filter(({ stock }) => stock === null || stock > 0);
  const [first] = available.length > 0 ? available : offers;
  if (!first) return <Notice kind="note" title={t('noOffers')} />;
  const chosen =
    available.find(({ variantId }) => variantId === refused?.item) ??
    available.find(({ slug }) => slug === pack) ??
    first;
  const stocks = available.map(({ stock }) => stock ?? MAX_QUANTITY);
  return (
    <form className={styles.form} action={addToBasket} noValidate>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="handle" value={handle} />
      {offers.length === 1 ? (
        <input type="hidden" name="variant" value={first.variantId} />
      ) : (
        <PackChoice offers={offers} chosen={chosen} />
      )}
      <div className={styles.bar}>
        <ChosenPack offers={offers} />
        {available.length === 0 ? (
          <Notice kind="note" title={t('soldOut')} />
        ) : (
          <div className={styles.row}>
            <label className={styles.quantity}>
              <span className={styles.label}>{t('quantity')}</span>
              <input
                className={styles.number}
                type="number"
                name="quantity"
                min="1"
                max={Math.min(MAX_QUANTITY, Math.max(...stocks))}
                defaultValue={refused?.typed ?? 1}
                aria-invalid={refused?.item ? true : undefined}
                aria-describedby={refused ? FLASH_ID : undefined}
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
      </div>
    </form>
  );
}
