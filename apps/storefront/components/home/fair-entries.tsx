import { fairName } from '@/lib/lists/fair-name';
import type { OpenFair } from '@/lib/lists/fairs';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { ArrowIcon } from '../shell/icons';
import { SectionHeading } from '../shell/section-heading';
import styles from './fair-entries.module.css';

const MOST = 3;

/** The fairs that have certified products today; nothing where there are none. */
export async function FairEntries({ fairs }: { fairs: readonly OpenFair[] }) {
  if (fairs.length === 0) return null;
  const t = await getTranslator('home');
  const named = await getTranslator('fairs');
  const { locale, href } = await pageContext();
  return (
    <section className={`${layout.page} ${layout.section}`} aria-labelledby="hoi-cho">
      <SectionHeading
        id="hoi-cho"
        title={t('fairsTitle')}
        more={{ href: href(routes.fairs), text: t('all') }}
      />
      <ul className={styles.fairs}>
        {fairs.slice(0, MOST).map(({ slug, count }) => (
          <li key={slug}>
            <a className={styles.fair} href={href(routes.fair(slug))}>
              <span>
                <strong className={styles.name}>
                  {named('name', { name: fairName(slug, locale) })}
                </strong>
                {t('fairCount', { count })}
              </span>
              <ArrowIcon />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
