import { fairName } from '@/lib/lists/fair-name';
import type { OpenFair } from '@/lib/lists/fairs';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { ArrowIcon } from '../shell/icons';
import styles from './fair-links.module.css';

/** Fairs, each a stall with the number of its goods. */
export async function FairLinks({ fairs }: { fairs: readonly OpenFair[] }) {
  const t = await getTranslator('fairs');
  const { locale, href } = await pageContext();
  return (
    <ul className={styles.fairs}>
      {fairs.map(({ slug, count }) => (
        <li key={slug}>
          <a className={styles.fair} href={href(routes.fair(slug))}>
            <span>
              <strong className={styles.name}>{t('name', { name: fairName(slug, locale) })}</strong>
              {t('count', { count })}
            </span>
            <ArrowIcon />
          </a>
        </li>
      ))}
    </ul>
  );
}
