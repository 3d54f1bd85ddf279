import { formatDate } from 'ocop-core';
import { saveProduct } from '@/app/actions/saved-products';
import type { ListedProduct } from '@/lib/backend/listed-products';
import { isCertificateReason } from '@/lib/backend/shared-schemas';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Notice } from '../notice';
import styles from './withdrawn-list.module.css';

/** Saved products that may not be sold any more: since when and why, no price, no basket. */
export async function WithdrawnList({ products }: { products: readonly ListedProduct[] }) {
  const t = await getTranslator('saved');
  const { locale, href } = await pageContext();
  if (products.length === 0) return null;
  return (
    <div className={styles.withdrawn}>
      <Notice kind="trouble" title={t('withdrawnTitle', { count: products.length })}>
        <ul className={styles.list}>
          {products.map(({ product_id, handle, title, refusal }) => (
            <li key={product_id} className={styles.product}>
              <div>
                <a className={styles.name} href={href(routes.product(handle))}>
                  {title}
                </a>
                <p>
                  {refusal?.since && isCertificateReason(refusal.reason)
                    ? t(`withdrawnSince.${refusal.reason}`, {
                        date: formatDate(refusal.since, locale),
                      })
                    : t('withdrawn')}
                </p>
              </div>
              <form action={saveProduct}>
                <input type="hidden" name="product" value={product_id} />
                <input type="hidden" name="keep" value="0" />
                <button className={actions.quiet} type="submit">
                  {t('drop')}
                  <span className={layout.hidden}>: {title}</span>
                </button>
              </form>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
