import { EXAMPLE_FAIR } from 'ocop-core';
import type { SearchResult } from '@/lib/backend/search';
import { fairName } from '@/lib/lists/fair-name';
import type { ListState } from '@/lib/lists/list-state';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { Notice } from '../notice';
import { SectionHeading } from '../shell/section-heading';
import { ListFilters } from './list-filters';
import styles from './list-page.module.css';
import { PageIntro } from './page-intro';
import { ProductList } from './product-list';
import { stepsToMarket } from './steps-to-market';

interface FairViewProps {
  slug: string;
  state: ListState;
  result: SearchResult;
}

/** The products of a fair that are certified today. */
export async function FairView({ slug, state, result }: FairViewProps) {
  const t = await getTranslator('fairs');
  const { locale } = await pageContext();
  const base = routes.fair(slug);
  const steps = [...(await stepsToMarket()), { name: t('heading'), path: routes.fairs }];
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={steps} />
      <PageIntro
        title={t('name', { name: fairName(slug, locale) })}
        count={t('count', { count: result.count })}
      >
        <p>{t('aboutOne')}</p>
      </PageIntro>
      {slug === EXAMPLE_FAIR && (
        <div className={styles.section}>
          <Notice kind="note" title={t('exampleTitle')}>
            <p>{t('exampleText')}</p>
          </Notice>
        </div>
      )}
      <div className={styles.section}>
        <ListFilters
          state={state}
          facets={result.facets}
          base={base}
          by={['star', 'band', 'region']}
        />
      </div>
      <section className={styles.section} aria-labelledby="san-pham">
        <SectionHeading id="san-pham" title={t('products')} />
        <ProductList result={result} state={state} base={base} />
      </section>
    </div>
  );
}
