import type { ProducerPage } from '@/lib/backend/producers';
import type { SearchResult } from '@/lib/backend/search';
import type { Settled } from '@/lib/backend/settle';
import { type ListState, WHOLE_LIST } from '@/lib/lists/list-state';
import { getTranslator } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { ProductList } from '../lists/product-list';
import { NothingYet } from '../nothing-yet';
import { Notice } from '../notice';
import { stepsTo } from '../product/steps-to';
import { SectionHeading } from '../shell/section-heading';
import { EndedCertificates } from './ended-certificates';
import { ProducerData } from './producer-data';
import { ProducerHead } from './producer-head';
import styles from './producer-view.module.css';
import { SellerCard } from './seller-card';

interface ProducerViewProps {
  answer: ProducerPage;
  products: Settled<SearchResult>;
  page: number;
}

/** A producer: who and where, what of theirs is certified today, what no longer is. */
export async function ProducerView({ answer, products, page }: ProducerViewProps) {
  const t = await getTranslator('producer');
  const { producer, ended, ended_count } = answer;
  const state: ListState = { ...WHOLE_LIST, page };
  const none = products.available && products.value.count === 0;
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={await stepsTo(producer)} />
      <ProducerHead answer={answer} />
      <SellerCard producer={producer.handle} />
      <section className={styles.section} aria-labelledby="san-pham">
        {none ? (
          <NothingYet
            title={t('nothingTitle')}
            text={t('nothingText', { name: producer.name })}
            toMarket={t('toMarket')}
            heading="h2"
          />
        ) : (
          <>
            <SectionHeading id="san-pham" title={t('products')} />
            {products.available ? (
              <ProductList
                result={products.value}
                state={state}
                base={routes.producer(producer.handle)}
                producers={false}
              />
            ) : (
              <Notice kind="note" title={t('unavailable')} />
            )}
          </>
        )}
      </section>
      {ended.length > 0 && <EndedCertificates certificates={ended} count={ended_count} />}
      <ProducerData answer={answer} />
    </div>
  );
}
