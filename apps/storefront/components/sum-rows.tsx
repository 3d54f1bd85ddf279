import { formatVnd } from 'ocop-core';
import { getTranslator, pageContext } from '@/lib/page-context';
import type { Sums } from '@/lib/sums';
import layout from '@/styles/layout.module.css';
import styles from './sum-rows.module.css';

interface SumRowsProps {
  sums: Sums;
  /** What the last row is called. */
  total: string;
}

/** Goods, what is taken off them, delivery, and what it comes to: rows that add up. */
export async function SumRows({ sums, total }: SumRowsProps) {
  const t = await getTranslator('sums');
  const { locale } = await pageContext();
  const { goods, discount, codes, shipping, tax } = sums;
  return (
    <dl className={styles.rows}>
      <Row term={t('goods')} value={formatVnd(goods, locale)} />
      {discount !== 0 && (
        <Row
          term={codes.length > 0 ? t('discountBy', { codes: codes.join(', ') }) : t('discount')}
          value={`−${formatVnd(discount, locale)}`}
        />
      )}
      <Row
        term={t('shipping')}
        value={shipping === null ? t('shippingLater') : formatVnd(shipping, locale)}
      />
      {tax > 0 && <Row term={t('tax')} value={formatVnd(tax, locale)} />}
      {tax < 0 && <Row term={t('givenBack')} value={`−${formatVnd(-tax, locale)}`} />}
      <div className={`${styles.row} ${styles.total}`}>
        <dt>{total}</dt>
        <dd className={layout.numbers}>
          <strong>{formatVnd(sums.total, locale)}</strong>
        </dd>
      </div>
    </dl>
  );
}

function Row({ term, value }: { term: string; value: string }) {
  return (
    <div className={styles.row}>
      <dt>{term}</dt>
      <dd className={layout.numbers}>{value}</dd>
    </div>
  );
}
