import { getTranslator } from '@/lib/page-context';
import styles from './stock-note.module.css';

/** From here on a buyer is told how many are left. */
export const FEW_LEFT = 10;

/** Whether a pack is there: sold out, few left, or in stock. */
export async function StockNote({ stock }: { stock: number | null }) {
  const t = await getTranslator('product');
  if (stock === 0) return <span className={styles.out}>{t('soldOutShort')}</span>;
  if (stock !== null && stock <= FEW_LEFT) {
    return <span className={styles.few}>{t('fewLeft', { count: stock })}</span>;
  }
  return <span className={styles.there}>{t('inStock')}</span>;
}
