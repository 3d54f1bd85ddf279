import { PROVINCES, REGIONS, type RegionCode, regionName } from 'ocop-core';
import type { ReactNode } from 'react';
import type { FacetCounts } from '@/lib/backend/search';
import { countsBy } from '@/lib/map/counts-by';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import layout from '@/styles/layout.module.css';
import grid from '../map/map-grid.module.css';
import { MapSwitch } from '../map/map-switch';
import { ProvinceMap } from '../map/province-map';
import { SectionHeading } from '../shell/section-heading';
import styles from './country-section.module.css';

interface CountrySectionProps {
  counts: FacetCounts | null;
  /** What stands under the regions, beside the tall map. */
  children: ReactNode;
}

/** The country by province and by region. */
export async function CountrySection({ counts, children }: CountrySectionProps) {
  const t = await getTranslator('map');
  return (
    <section className={styles.band} aria-labelledby="theo-vung">
      <div className={`${layout.page} ${layout.section}`}>
        <SectionHeading id="theo-vung" title={t('title')} />
        <p className={styles.explained}>{t('explained')}</p>
        <div className={styles.country}>
          <div className={styles.maps}>
            <MapSwitch
              today={<ProvinceMap scheme="2025" counts={counts && countsBy(counts, 'province')} />}
              former={
                <ProvinceMap scheme="2024" counts={counts && countsBy(counts, 'former_province')} />
              }
            />
          </div>
          <div className={styles.side}>
            <RegionList counts={counts && countsBy(counts, 'region')} />
            {children}
          </div>
        </div>
      </div>
    </section>
  );
}

async function RegionList({ counts }: { counts: ReadonlyMap<string, number> | null }) {
  const t = await getTranslator('map');
  const { locale, href } = await pageContext();
  return (
    <ul>
      {REGIONS.map(({ code, slug }) => (
        <li key={code} className={styles.region}>
          <span className={`${styles.swatch} ${grid[code]}`} aria-hidden="true" />
          <div>
            <h3 className={styles.name}>
              <a className={styles.link} href={href(routes.region(slug))}>
                {regionName(code, locale)}
              </a>
            </h3>
            <p className={styles.provinces}>{provinceNames(code, locale)}</p>
          </div>
          {counts && <p className={styles.count}>{t('count', { count: counts.get(code) ?? 0 })}</p>}
        </li>
      ))}
    </ul>
  );
}

function provinceNames(region: RegionCode, locale: 'vi' | 'en'): string {
  return PROVINCES.filter(({ regionCode }) => regionCode === region)
    .map(({ nameVi, nameEn }) => (locale === 'vi' ? nameVi : nameEn))
    .join(', ');
}
