import { type GroupCode, groupName } from 'ocop-core';
import type { ListedProducer } from '@/lib/backend/producers';
import type { SearchResult } from '@/lib/backend/search';
import type { Settled } from '@/lib/backend/settle';
import type { ListState } from '@/lib/lists/list-state';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { GroupPrint } from '../prints/group-print';
import { SectionHeading } from '../shell/section-heading';
import { GroupPartLinks } from './group-part-links';
import { ListFilters } from './list-filters';
import styles from './list-page.module.css';
import { PageIntro } from './page-intro';
import { ProducerLinks } from './producer-links';
import { ProductList } from './product-list';
import { stepsToMarket } from './steps-to-market';

const LOOKS = ['1', '2', '3'] as const;

interface GroupViewProps {
  group: GroupCode;
  state: ListState;
  result: SearchResult;
  producers: Settled<{ producers: ListedProducer[] }>;
}

/** One of the six groups: what is in it, what buyers look at, and its products certified today. */
export async function GroupView({ group, state, result, producers }: GroupViewProps) {
  const t = await getTranslator('groups');
  const { locale, href } = await pageContext();
  const base = routes.group(group);
  const name = groupName({ scheme: '2023', code: group }, locale);
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={await stepsToMarket()} />
      <PageIntro
        title={name}
        count={t('count', { count: result.count })}
        print={<GroupPrint group={group} />}
      >
        <p>{t(`about.${group}`)}</p>
        <div className={styles.look}>
          <h2>{t('lookTitle')}</h2>
          <ul>
            {LOOKS.map((number) => (
              <li key={number}>{t(`look.${group}.${number}`)}</li>
            ))}
          </ul>
        </div>
      </PageIntro>
      <div className={`${styles.section} ${layout.stack}`}>
        <GroupPartLinks group={group} />
        <ListFilters state={state} facets={result.facets} base={base} by={['star', 'region']} />
      </div>
      <section className={styles.section} aria-labelledby="san-pham">
        <SectionHeading
          id="san-pham"
          title={t('products')}
          more={{ href: href(searchPath({ groups: [group] })), text: t('search') }}
        />
        <ProductList result={result} state={state} base={base} />
      </section>
      <ProducerLinks title={t('producers')} answer={producers} />
    </div>
  );
}
