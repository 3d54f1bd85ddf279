import { type Place, type RegionCode, regionName } from 'ocop-core';
import type { FacetCounts } from '@/lib/backend/search';
import { countsBy } from '@/lib/map/counts-by';
import { CELL_HEIGHT, CELL_WIDTH } from '@/lib/map/joined-cells';
import type { MapProvince } from '@/lib/map/map-provinces';
import { type RegionOnMap, regionOnMap } from '@/lib/map/region-frame';
import { getTranslator, pageContext } from '@/lib/page-context';
import { MapSwitch } from './map-switch';
import { MapTile } from './map-tile';
import styles from './region-map.module.css';

interface RegionMapProps {
  region: RegionCode;
  /** Products on sale by place; null where nobody answers. */
  counts: FacetCounts | null;
  /** The province that the page is about. */
  current?: Place;
}

/** A region cut out of the country's map, with its provinces of today and of before on the same land. */
export async function RegionMap({ region, counts, current }: RegionMapProps) {
  const t = await getTranslator('map');
  const { locale } = await pageContext();
  const name = regionName(region, locale);
  const onMap = regionOnMap(region);
  const { today, former } = onMap.provinces;
  return (
    <div className={styles.maps}>
      <MapSwitch
        first={current?.scheme ?? '2025'}
        today={
          <Sheet
            region={onMap}
            provinces={today}
            label={t('inRegion.2025', { name })}
            counts={counts && countsBy(counts, 'province')}
            current={current}
          />
        }
        former={
          <Sheet
            region={onMap}
            provinces={former}
            label={t('inRegion.2024', { name })}
            counts={counts && countsBy(counts, 'former_province')}
            current={current}
          />
        }
      />
    </div>
  );
}

interface SheetProps {
  region: RegionOnMap;
  provinces: readonly MapProvince[];
  label: string;
  counts: ReadonlyMap<string, number> | null;
  current: Place | undefined;
}

function Sheet({ region, provinces, label, counts, current }: SheetProps) {
  const { frame, islands } = region;
  const size = `${styles[`columns${frame.width}`]} ${styles[`rows${frame.height}`]}`;
  return (
    <div className={`${styles.sheet} ${size} ${islands ? styles.islands : ''}`}>
      <Neighbours region={region} />
      <ul className={styles.provinces} aria-label={label}>
        {provinces.map((province) => (
          <MapTile
            key={province.code}
            province={province}
            count={counts && (counts.get(province.code) ?? 0)}
            frame={frame}
            colour={region.region}
            current={current?.scheme === province.scheme && current.code === province.code}
          />
        ))}
      </ul>
    </div>
  );
}

/** The land around, so that one sees where the region ends and where the sea begins. */
function Neighbours({ region: { frame, islands, neighbours } }: { region: RegionOnMap }) {
  const left = frame.column * CELL_WIDTH;
  const top = frame.row * CELL_HEIGHT;
  const width = (frame.width + (islands ? 0.5 : 0)) * CELL_WIDTH;
  return (
    <svg
      className={styles.around}
      viewBox={`${left} ${top} ${width} ${frame.height * CELL_HEIGHT}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={neighbours
          .map(
            ([x, y]) =>
              `M${x * CELL_WIDTH} ${y * CELL_HEIGHT}h${CELL_WIDTH}v${CELL_HEIGHT}h-${CELL_WIDTH}z`,
          )
          .join('')}
      />
    </svg>
  );
}
