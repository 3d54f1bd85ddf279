import type { Hit } from '@/lib/backend/search';
import { CompareBar } from '../compare/compare-bar';
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
  /** Cards can be ticked and compared; once on a page. */
  comparable?: boolean;
  /** Names the list where a page has several. */
  part?: string;
}

const COMPARE_FORM = 'chon-so-sanh';

export function CardGrid({
  hits,
  heading = 'h3',
  eager = 0,
  narrow = false,
  producers = true,
  comparable = false,
  part,
}: CardGridProps) {
  const compareForm = comparable && hits.length > 1 ? COMPARE_FORM : undefined;
  const cards = (
    <ul className={`${styles.grid} ${narrow ? styles.narrow : ''}`}>
      {hits.map((hit, index) => (
        <li key={hit.product_id} className={styles.item}>
          <ProductCard
            hit={hit}
            heading={heading}
            urgency={urgencyOf(index, eager)}
            linked={producers}
            compareForm={compareForm}
            part={part}
          />
        </li>
      ))}
    </ul>
  );
  if (!compareForm) return cards;
  return (
    <div className={styles.comparable}>
      {cards}
      <CompareBar id={compareForm} />
    </div>
  );
}

function urgencyOf(index: number, eager: number) {
  if (index >= eager) return 'late';
  return index === 0 ? 'first' : 'soon';
}
