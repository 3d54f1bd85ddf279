import { groupName, PRODUCT_GROUPS, REGIONS } from 'ocop-core';
import { settle } from '@/lib/backend/settle';
import { countOf, readStatistics } from '@/lib/backend/statistics';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import actions from '../action-link.module.css';
import styles from './no-results.module.css';

/** Where there are most goods today: three groups and three regions. */
export async function PopularPlaces() {
  const t = await getTranslator('search');
  const { locale, href } = await pageContext();
  const answer = await settle(readStatistics());
  if (!answer.available) return null;
  const { by_group, by_region } = answer.value;
  const groups = PRODUCT_GROUPS.map(({ scheme, code }) => ({
    text: groupName({ scheme, code }, locale),
    path: routes.group(code),
    count: countOf(by_group, code),
  }));
  const regions = REGIONS.map(({ code, slug, nameVi, nameEn }) => ({
    text: locale === 'vi' ? nameVi : nameEn,
    path: routes.region(slug),
    count: countOf(by_region, code),
  }));
  const popular = [mostOf(groups), mostOf(regions)].flat();
  return (
    <>
      <p>{t('popularPlaces')}</p>
      <ul className={styles.words}>
        {popular.map(({ text, path, count }) => (
          <li key={path}>
            <a className={actions.quiet} href={href(path)}>
              {text} ({count})
            </a>
          </li>
        ))}
        <li>
          <a className={actions.quiet} href={href(routes.search)}>
            {t('everything')}
          </a>
        </li>
      </ul>
    </>
  );
}

const SHOWN = 3;

function mostOf<Place extends { count: number }>(places: readonly Place[]): Place[] {
  return places
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, SHOWN);
}
