import type { Product } from '@/lib/backend/products';
import { givenLanguage } from '@/lib/given-language';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { Picture } from '../picture';
import styles from './compare-table.module.css';

interface CompareHeadProps {
  product: Product['product'];
  /** All that are compared. */
  handles: readonly string[];
}

/** The head of a column: picture, name, and the way to be rid of it. */
export async function CompareHead({ product, handles }: CompareHeadProps) {
  const t = await getTranslator('compare');
  const { href, locale } = await pageContext();
  const without = handles.filter((handle) => handle !== product.handle);
  return (
    <>
      <div className={styles.picture}>
        <Picture url={product.thumbnail} alt="" size={200} urgency="soon" />
      </div>
      <a
        className={styles.title}
        href={href(routes.product(product.handle))}
        lang={givenLanguage(locale)}
      >
        {product.title}
      </a>
      <a className={styles.remove} href={href(routes.compare(without))}>
        {t('remove')}
        <span className={layout.hidden}>: {product.title}</span>
      </a>
    </>
  );
}
