import { PROVINCES, REGIONS, type RegionCode, regionName } from 'ocop-core';
import { countOf, type Statistics } from '@/lib/backend/statistics';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import { SectionHeading } from '../shell/section-heading';
import styles from './region-entries.module.css';
import { RegionMap } from './region-map';

/** Six regions from north to south, each with its provinces of today. */
export async function RegionEntries({ statistics }: { statistics: Statistics | null }) {
  const t = await getTranslator('home');
  const { locale, href } = await pageContext();
  return (
    <section className={styles.band} aria-labelledby="theo-vung">
      <div className={`${layout.page} ${layout.section}`}>
        <SectionHeading id="theo-vung" title={t('regionsTitle')} />
        <div className={styles.country}>
          <figure className={styles.figure}>
            <RegionMap className={styles.map} />
            <figcaption className={styles.caption}>{t('mapCaption')}</figcaption>
          </figure>
          <ul className={styles.regions}>
            {REGIONS.map(({ code, slug }) => (
              <li key={code} className={styles.region}>
                <RegionMap region={code} className={styles.small} />
                <span className={`${styles.swatch} ${styles[code]}`} aria-hidden="true" />
                <div className={styles.words}>
                  <h3 className={styles.name}>
                    <a className={styles.link} href={href(routes.region(slug))}>
                      {regionName(code, locale)}
                    </a>
                  </h3>
                  <p className={styles.provinces}>{provinceNames(code, locale)}</p>
                </div>
                {statistics && (
                  <p className={styles.count}>
                    {t('regionCount', { count: countOf(statistics.by_region, code) })}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  );
}

function provinceNames(region: RegionCode, locale: 'vi' | 'en'): string {
  return PROVINCES.filter(({ regionCode }) => regionCode === region)
    .map(({ nameVi, nameEn }) => (locale === 'vi' ? nameVi : nameEn))
    .join(', ');
}
