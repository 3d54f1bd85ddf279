import type { ComparedProduct } from '@/lib/backend/compared-products';
import type { Hit } from '@/lib/backend/search';
import { MOST_COMPARED } from '@/lib/comparison';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import { NothingYet } from '../nothing-yet';
import { CompareTable } from './compare-table';
import styles from './compare-view.module.css';

interface CompareViewProps {
  products: readonly ComparedProduct[];
  /** Saved and lately seen products, which can be put beside them. */
  others: readonly Hit[];
}

const MOST_OTHERS = 8;

/** The comparison, and what can be added to it. Every choice is an address. */
export async function CompareView({ products, others }: CompareViewProps) {
  const t = await getTranslator('compare');
  const { href } = await pageContext();
  const handles = products.map(({ product }) => product.product.handle);
  const offered = new Map(others.map((hit) => [hit.handle, hit]));
  for (const handle of handles) offered.delete(handle);
  return (
    <>
      {products.length === 0 ? (
        <NothingYet title={t('empty')} text={t('emptyText')} toMarket={t('toMarket')} />
      ) : (
        <>
          <h1>{t('title')}</h1>
          <CompareTable products={products} />
        </>
      )}
      {products.length < MOST_COMPARED && offered.size > 0 && (
        <section className={styles.others} aria-labelledby="them-vao">
          <h2 className={styles.heading} id="them-vao">
            {t('others')}
          </h2>
          <ul className={styles.list}>
            {[...offered.values()].slice(0, MOST_OTHERS).map(({ handle, title }) => (
              <li key={handle}>
                <a className={actions.quiet} href={href(routes.compare([...handles, handle]))}>
                  {t('add', { title })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
