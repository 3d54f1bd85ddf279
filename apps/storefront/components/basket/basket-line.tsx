import { formatVnd } from 'ocop-core';
import { removeFromBasket } from '@/app/actions/change-basket';
import type { BasketLine as Line } from '@/lib/backend/baskets';
import type { Refusal } from '@/lib/backend/shared-schemas';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Picture } from '../picture';
import { FEW_LEFT, StockNote } from '../product/stock-note';
import styles from './basket-line.module.css';
import { BasketNotice, type LineNotice } from './basket-notice';
import { LineQuantity } from './line-quantity';
import { LineRefusal } from './line-refusal';

interface BasketLineProps {
  line: Line;
  /** Of its heading: what it is a part of has the level above. */
  level: 'h2' | 'h3';
  /** Why it may not be sold now; null when it may. */
  refusal: Refusal | null;
  /** How many are left; null where nobody counts, or it is not known. */
  stock: number | null;
  /** What came of a form here. */
  notice: LineNotice | null;
}

export async function BasketLine({
  line,
  level: Heading,
  refusal,
  stock,
  notice,
}: BasketLineProps) {
  const t = await getTranslator('basket');
  const { locale, href } = await pageContext();
  const title = line.product_handle ? (
    <a href={href(routes.product(line.product_handle))}>{line.product_title}</a>
  ) : (
    line.product_title
  );
  return (
    <li className={`${styles.line} ${refusal ? styles.refused : ''}`} data-line={line.id}>
      <div className={styles.picture}>
        <Picture url={line.thumbnail} alt="" size={96} />
      </div>
      <div className={styles.words}>
        <Heading className={styles.title}>{title}</Heading>
        {line.variant_title && <p className={layout.quiet}>{line.variant_title}</p>}
        {!refusal && stock !== null && stock <= FEW_LEFT && (
          <p>
            <StockNote stock={stock} />
          </p>
        )}
        <p className={layout.numbers}>{t('each', { price: formatVnd(line.unit_price, locale) })}</p>
      </div>
      {notice && (
        <div className={styles.notice}>
          <BasketNotice flash={notice.flash} stock={refusal?.available ?? stock} />
        </div>
      )}
      {refusal && <LineRefusal line={line} refusal={refusal} />}
      {(!refusal || mayBeLowered(refusal)) && (
        <div className={styles.controls}>
          <LineQuantity line={line} refused={notice?.typed ?? null} />
          <p className={`${styles.price} ${layout.numbers}`}>
            {formatVnd(line.unit_price * line.quantity, locale)}
          </p>
          {!refusal && (
            <form action={removeFromBasket}>
              <input type="hidden" name="locale" value={locale} />
              <input type="hidden" name="line" value={line.id} />
              <button className={actions.quiet} type="submit">
                {t('remove')}
                <span className={layout.hidden}> {line.product_title}</span>
              </button>
            </form>
          )}
        </div>
      )}
    </li>
  );
}

/** Whether another quantity makes the line right. */
function mayBeLowered({ reason, available }: Refusal): boolean {
  return reason === 'invalid_quantity' || (reason === 'insufficient_stock' && available !== 0);
}
