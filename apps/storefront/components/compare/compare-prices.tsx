import { type NetQuantity, unitPriceOf } from 'ocop-core';
import type { ComparedProduct } from '@/lib/backend/compared-products';
import { PackName } from '../pack-name';
import { OfferPrice } from '../product/offer-price';
import styles from './compare-table.module.css';
import { standingOf } from './standing-of';

interface ComparePricesProps {
  compared: ComparedProduct;
  /** What all packs of the comparison hold, so that their unit prices have one measure. */
  nets: readonly NetQuantity[];
}

/** The packs of a product with price and unit price; none of one that is not on sale. */
export function ComparePrices({ compared, nets }: ComparePricesProps) {
  if (standingOf(compared.product).sold === null || compared.offers.length === 0) return '–';
  return (
    <ul className={styles.packs}>
      {compared.offers.map(({ variantId, title, price, net }) => (
        <li key={variantId}>
          <PackName title={title} />
          <OfferPrice offer={{ price, unitPrice: unitPriceOf(price, net, nets) }} size="plain" />
        </li>
      ))}
    </ul>
  );
}
