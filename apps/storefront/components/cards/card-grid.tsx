import type { Hit } from '@/lib/backend/search';
import styles from './card-grid.module.css';
import { ProductCard } from './product-card';

interface CardGridProps {
  hits: readonly Hit[];
  heading?: 'h2' | 'h3';
  /** How many pictures are seen without scrolling. */
  eager?: number;
  /** Beside a column of filters there is room for three. */
  narrow?: boolean;
  /** Whether a card leads to its producer's page. */
  producers?: boolean;
}

export function CardGrid({
  hits,
  heading = 'h3',
  eager = 0,
  narrow = false,
  producers = true,
}: CardGridProps) {
  return (
    <ul className={`${styles.grid} ${narrow ? styles.narrow : ''}`}>
      {hits.map((hit, index) => (
        <li key={hit.product_id} className={styles.item}>
          <ProductCard hit={hit} heading={heading} eager={index < eager} linked={producers} />
        </li>
      ))}
    </ul>
  );
}
