import { formatVnd } from 'ocop-core';
import { pageContext } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import styles from './goods-list.module.css';

interface Goods {
  id: string;
  title: string;
  variant_title: string | null;
  quantity: number;
  unit_price: number;
}

/** What is ordered: which pack of what, how many, and what they cost together. */
export async function GoodsList({ lines }: { lines: readonly Goods[] }) {
  const { locale } = await pageContext();
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line.id} className={styles.line}>
          <span>
            {line.title}
            <span className={layout.quiet}>
              {line.variant_title && ` · ${line.variant_title}`} ×&nbsp;{line.quantity}
            </span>
          </span>
          <span className={layout.numbers}>
            {formatVnd(line.unit_price * line.quantity, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
