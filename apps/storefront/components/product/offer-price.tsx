import { formatUnitPrice, formatVnd } from 'ocop-core';
import type { Offer } from '@/lib/backend/products';
import { pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import styles from './offer-price.module.css';

interface OfferPriceProps {
  offer: Pick<Offer, 'price' | 'unitPrice'>;
  size: 'large' | 'small' | 'plain';
}

/** What a pack costs, and beside it what a kilogram or litre of it does. */
export async function OfferPrice({ offer, size }: OfferPriceProps) {
  const { locale } = await pageContext();
  return (
    <p className={`${styles.prices} ${styles[size] ?? ''} ${layout.numbers}`}>
      <span className={styles.price}>{formatVnd(offer.price, locale)}</span>
      {offer.unitPrice && (
        <span className={styles.unit}>{formatUnitPrice(offer.unitPrice, locale)}</span>
      )}
    </p>
  );
}
