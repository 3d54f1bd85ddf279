import type { SearchResult } from '@/lib/backend/search';
import { isNarrowed, type ListState } from '@/lib/lists/list-state';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { EmptyState } from '../empty-state';
import { SectionHeading } from '../shell/section-heading';
import { ListFilters } from './list-filters';
import styles from './list-page.module.css';
import { PageIntro } from './page-intro';
import { ProductList } from './product-list';
import { stepsToMarket } from './steps-to-market';

const LOOKS = ['1', '2', '3'] as const;

/** Gifts, found by budget, stars and region. */
export async function GiftView({ state, result }: { state: ListState; result: SearchResult }) {
  const t = await getTranslator('gifts');
  const { href } = await pageContext();
  const none = result.count === 0 && !isNarrowed(state);
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={await stepsToMarket()} />
      <PageIntro title={t('heading')} count={none ? null : t('count', { count: result.count })}>
        <p>{t('about')}</p>
        <div className={styles.look}>
          <h2>{t('lookTitle')}</h2>
          <ul>
            {LOOKS.map((number) => (
              <li key={number}>{t(`look.${number}`)}</li>
            ))}
          </ul>
        </div>
      </PageIntro>
      {none ? (
        <EmptyState title={t('nothingTitle')}>
          <p>{t('nothingText')}</p>
          <p>
            <a className={actions.primary} href={href(searchPath({ stars: [5] }))}>
              {t('toFiveStars')}
            </a>
          </p>
        </EmptyState>
      ) : (
        <>
          <div className={styles.section}>
            <ListFilters
              state={state}
              facets={result.facets}
              base={routes.gifts}
              by={['band', 'star', 'region']}
            />
          </div>
          <section className={styles.section} aria-labelledby="san-pham">
            <SectionHeading id="san-pham" title={t('products')} />
            <ProductList result={result} state={state} base={routes.gifts} />
          </section>
        </>
      )}
    </div>
  );
}
