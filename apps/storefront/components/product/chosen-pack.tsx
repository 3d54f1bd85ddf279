import type { Offer } from '@/lib/backend/products';
import { PackName } from '../pack-name';
import styles from './chosen-pack.module.css';
import { OfferPrice } from './offer-price';
import { StockNote } from './stock-note';

/**
 * Price and name of the pack that goes into the basket, beside the button. Of several packs all stand here, and the
 * style shows the one that is ticked: no script, and nothing that a screen reader has not read above.
 */
export function ChosenPack({ offers }: { offers: readonly Offer[] }) {
  const several = offers.length > 1;
  return (
    <div className={several ? styles.several : undefined} aria-hidden={several ? true : undefined}>
      {offers.map((offer) => (
        <div key={offer.variantId} className={styles.pack}>
          <OfferPrice offer={offer} size="large" />
          <p className={styles.name}>
            <PackName title={offer.title} /> {!several && <StockNote stock={offer.stock} />}
          </p>
        </div>
      ))}
    </div>
  );
}
