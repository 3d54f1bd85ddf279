import { FORMER_REGIONS, type PlaceScheme, REGIONS } from 'ocop-core';
import { drawnOnce } from '@/lib/drawing/drawn-once';
import { mapProvinces } from '@/lib/map/map-provinces';
import { getTranslator, pageContext } from '@/lib/page-context';
import grid from './map-grid.module.css';
import { MapTile } from './map-tile';
import styles from './province-map.module.css';

interface ProvinceMapProps {
  scheme: PlaceScheme;
  /** Products on sale by the province's code in this scheme; null where nobody answers. */
  counts: ReadonlyMap<string, number> | null;
}

async function DrawProvinceMap({ scheme, counts }: ProvinceMapProps) {
  const t = await getTranslator('map');
  const { locale } = await pageContext();
  const regions = scheme === '2025' ? REGIONS : FORMER_REGIONS;
  return (
    <div className={styles.sheet}>
      <ul className={grid.country} aria-label={t(`provinces.${scheme}`)}>
        {mapProvinces(scheme).map((province) => (
          <MapTile
            key={province.code}
            province={province}
            count={counts && (counts.get(province.code) ?? 0)}
          />
        ))}
      </ul>
      <ul className={styles.legend} data-legend aria-label={t(`regions.${scheme}`)}>
        {regions.map(({ code, nameVi, nameEn }) => (
          <li key={code} className={styles.region}>
            <span className={`${styles.swatch} ${grid[code]}`} />
            {locale === 'vi' ? nameVi : nameEn}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One of the two administrative maps: a list of provinces that lie where they lie. */
export const ProvinceMap = drawnOnce(
  DrawProvinceMap,
  ({ scheme, counts }) => `${scheme} ${JSON.stringify(counts && [...counts])}`,
);
