import type { OpenFair } from '@/lib/lists/fairs';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { NothingYet } from '../nothing-yet';
import { FairLinks } from './fair-links';
import styles from './list-page.module.css';
import { PageIntro } from './page-intro';
import { stepsToMarket } from './steps-to-market';

/** The fairs that have products now; or that none has, and where to go instead. */
export async function FairsView({ fairs }: { fairs: readonly OpenFair[] }) {
  const t = await getTranslator('fairs');
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={await stepsToMarket()} />
      <PageIntro title={t('heading')} count={null}>
        <p>{t('about')}</p>
      </PageIntro>
      {fairs.length === 0 ? (
        <NothingYet
          title={t('nothingTitle')}
          text={t('nothingText')}
          toMarket={t('toMarket')}
          heading="h2"
        />
      ) : (
        <div className={styles.section}>
          <FairLinks fairs={fairs} />
        </div>
      )}
    </div>
  );
}
