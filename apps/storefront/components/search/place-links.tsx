import type { Province } from 'ocop-core';
import { pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import actions from '../action-link.module.css';
import styles from './no-results.module.css';

/** Provinces as links to their pages. */
export async function PlaceLinks({
  title,
  provinces,
}: {
  title: string;
  provinces: readonly Province[];
}) {
  const { locale, href } = await pageContext();
  return (
    <nav aria-label={title}>
      <p className={layout.hidden}>{title}</p>
      <ul className={styles.words}>
        {provinces.map(({ code, slug, nameVi, nameEn }) => (
          <li key={code}>
            <a className={actions.quiet} href={href(routes.province(slug))}>
              {locale === 'vi' ? nameVi : nameEn}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
