import { isFairOver } from 'ocop-core';
import type { ShopFair } from '@/lib/backend/fairs';
import { getTranslator } from '@/lib/page-context';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { NothingYet } from '../nothing-yet';
import { SectionHeading } from '../shell/section-heading';
import { FairLinks } from './fair-links';
import styles from './list-page.module.css';
import { PageIntro } from './page-intro';
import { stepsToMarket } from './steps-to-market';

/** Fairs that are open, to come and over; or that there is none, and where to go instead. */
export async function FairsView({ fairs }: { fairs: readonly ShopFair[] }) {
  const t = await getTranslator('fairs');
  const open = fairs.filter(({ state }) => state === 'open');
  const over = fairs.filter(({ state }) => isFairOver(state));
  const coming = fairs.filter((fair) => !open.includes(fair) && !over.includes(fair)).reverse();
  const parts = [
    { id: 'dang-mo', title: t('openNow'), fairs: open },
    { id: 'sap-mo', title: t('coming'), fairs: coming },
    { id: 'da-qua', title: t('past'), fairs: over },
  ].filter((part) => part.fairs.length > 0);
  return (
    <div className={`${layout.page} ${layout.top}`}>
      <Breadcrumbs steps={await stepsToMarket()} />
      <PageIntro title={t('heading')} count={null}>
        <p>{t('about')}</p>
      </PageIntro>
      {parts.length === 0 && (
        <NothingYet
          title={t('nothingTitle')}
          text={t('nothingText')}
          toMarket={t('toMarket')}
          heading="h2"
        />
      )}
      {parts.map((part) => (
        <section key={part.id} className={styles.section} aria-labelledby={part.id}>
          <SectionHeading id={part.id} title={part.title} />
          <FairLinks fairs={part.fairs} />
        </section>
      ))}
    </div>
  );
}
