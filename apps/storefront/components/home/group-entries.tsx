import { groupName, PRODUCT_GROUPS } from 'ocop-core';
import { countOf, type Statistics } from '@/lib/backend/statistics';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { GroupPrint } from '../prints/group-print';
import { SectionHeading } from '../shell/section-heading';
import styles from './group-entries.module.css';

/** The six product groups of the programme. */
export async function GroupEntries({ statistics }: { statistics: Statistics | null }) {
  const t = await getTranslator('home');
  const { locale, href } = await pageContext();
  return (
    <section aria-labelledby="theo-nhom">
      <SectionHeading id="theo-nhom" title={t('groupsTitle')} />
      <ul className={styles.groups}>
        {PRODUCT_GROUPS.map(({ scheme, code }) => (
          <li key={code}>
            <a className={`${styles.group} ${styles[code]}`} href={href(routes.group(code))}>
              <GroupPrint group={code} className={styles.print} />
              <span className={styles.name}>{groupName({ scheme, code }, locale)}</span>
              {statistics && (
                <span className={styles.count}>
                  {t('groupCount', { count: countOf(statistics.by_group, code) })}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
