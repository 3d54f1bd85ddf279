import type { Offer } from '@/lib/backend/products';
import { getTranslator } from '@/lib/page-context';
import { PackName } from '../pack-name';
import { OfferPrice } from './offer-price';
import styles from './pack-choice.module.css';
import { StockNote } from './stock-note';

interface PackChoiceProps {
  offers: readonly Offer[];
  chosen: Offer;
}

/** The packs of a product side by side. */
export async function PackChoice({ offers, chosen }: PackChoiceProps) {
  const t = await getTranslator('product');
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
            <span>
              <span className={styles.name}>
                <PackName title={offer.title} />
              </span>
              <StockNote stock={offer.stock} />
            </span>
            <OfferPrice offer={offer} size="small" />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
