import { fairName } from '@/lib/lists/fair-name';
import type { OpenFair } from '@/lib/lists/fairs';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { Breadcrumbs } from '../breadcrumbs';
import { NothingYet } from '../nothing-yet';
import styles from './fairs-view.module.css';
import { PageIntro } from './page-intro';
import { stepsToMarket } from './steps-to-market';

/** The fairs that have products now; or that none has, and where to go instead. */
export async function FairsView({ fairs }: { fairs: readonly OpenFair[] }) {
  const t = await getTranslator('fairs');
  const { locale, href } = await pageContext();
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
        <ul className={styles.fairs}>
          {fairs.map(({ slug, count }) => (
            <li key={slug}>
              <a className={styles.fair} href={href(routes.fair(slug))}>
                <strong>{t('name', { name: fairName(slug, locale) })}</strong>
                <span className={layout.quiet}>{t('count', { count })}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
