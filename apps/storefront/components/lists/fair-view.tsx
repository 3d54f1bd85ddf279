import { isFairOver } from 'ocop-core';
import type { ShopFairPage } from '@/lib/backend/fairs';
import type { SearchResult } from '@/lib/backend/search';
import { givenLanguage } from '@/lib/given-language';
import { formatInstant } from '@/lib/instant';
import { fairCountdown } from '@/lib/lists/fair-times';
import { isNarrowed, type ListState } from '@/lib/lists/list-state';
import { getTranslator, pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { Notice } from '../notice';
import { SectionHeading } from '../shell/section-heading';
import { FairDirectory, type FairWish } from './fair-directory';
import { FairPlan } from './fair-plan';
import { ListFilters } from './list-filters';
import styles from './list-page.module.css';
import { ProductList } from './product-list';
import { stepsToMarket } from './steps-to-market';

interface FairViewProps {
  fair: ShopFairPage;
  state: ListState;
  /** What stands at the fair and is certified today. */
  result: SearchResult;
  wish: FairWish;
}

/** A fair: when and where, its plan, who stands there, and what is certified today of what they bring. */
export async function FairView({ fair, state, result, wish }: FairViewProps) {
  const t = await getTranslator('fairs');
  const base = routes.fair(fair.slug);
  const steps = [...(await stepsToMarket()), { name: t('heading'), path: routes.fairs }];
  const isOver = isFairOver(fair.state);
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={steps} />
      <FairHead fair={fair} />
      <FairPlan fair={fair} />
      <FairDirectory fair={fair} wish={wish} />
      {!isOver && (result.count > 0 || isNarrowed(state)) && (
        <section className={styles.section} aria-labelledby="san-pham">
          <SectionHeading id="san-pham" title={t('products')} />
          <p>{t('count', { count: result.count })}</p>
          <ListFilters
            state={state}
            facets={result.facets}
            base={base}
            by={['star', 'band', 'region']}
          />
          <ProductList result={result} state={state} base={base} />
        </section>
      )}
    </div>
  );
}

async function FairHead({ fair }: { fair: ShopFairPage }) {
  const t = await getTranslator('fairs');
  const { locale } = await pageContext();
  const given = givenLanguage(locale);
  const province = provinceName('2025', fair.province_code, locale);
  const countdown = fairCountdown(fair, t);
  return (
    <header className={layout.stack}>
      <h1 lang={given}>{fair.name}</h1>
      <p className={layout.strong}>
        {t(`state.${fair.state}`)}
        {countdown && `. ${countdown}`}
      </p>
      <p>
        {t('from')} {formatInstant(fair.opens_at, locale)} {t('to')}{' '}
        {formatInstant(fair.closes_at, locale)}. {t(`mode.${fair.mode}`)}
        {province && `, ${province}`}.
      </p>
      {fair.place && <p lang={given}>{fair.place}</p>}
      <p>
        {t('organiser')} <span lang={given}>{fair.organiser}</span>
      </p>
      {fair.cancelled_reason && (
        <Notice kind="note" title={t('state.cancelled')}>
          <p lang={given}>{fair.cancelled_reason}</p>
        </Notice>
      )}
      <p>{t('aboutOne')}</p>
      {fair.rules_text && (
        <details>
          <summary>{t('rules')}</summary>
          <p lang={given}>{fair.rules_text}</p>
        </details>
      )}
    </header>
  );
}
