import { PROVINCES, type RegionCode } from 'ocop-core';
import { ARCHIPELAGO_TILES, PROVINCE_TILES, TILE_COLUMNS, TILE_ROWS } from '@/lib/region-tiles';
import styles from './region-map.module.css';

const PITCH = 20;
const TILE = 17.5;

interface RegionMapProps {
  /** The region to point out; without it all are coloured and the islands are named. */
  region?: RegionCode;
  className?: string | undefined;
}

/** The country as tiles, one per province. A picture only: the names stand beside it. */
export function RegionMap({ region, className }: RegionMapProps) {
  return (
    <svg
      className={className}
      viewBox={`-1 -1 ${TILE_COLUMNS * PITCH} ${TILE_ROWS * PITCH}`}
      aria-hidden="true"
      focusable="false"
    >
      {PROVINCES.map(({ slug, regionCode }) => {
        const tile = PROVINCE_TILES[slug];
        if (!tile) return null;
        const shown = region === undefined || region === regionCode;
        return (
          <rect
            key={slug}
            className={`${styles.tile} ${shown ? styles[regionCode] : styles.other}`}
            x={tile[0] * PITCH}
            y={tile[1] * PITCH}
            width={TILE}
            height={TILE}
            rx="2"
          />
        );
      })}
      {ARCHIPELAGO_TILES.map(({ name, province, column, row }) => (
        <g
          key={province}
          className={archipelagoClass(province, region)}
          transform={`translate(${column * PITCH} ${row * PITCH})`}
        >
          <rect className={styles.tile} width="7" height="7" rx="1.5" />
          <rect className={styles.tile} x="9" y="4" width="6" height="6" rx="1.5" />
          <rect className={styles.tile} x="2" y="10" width="6" height="6" rx="1.5" />
          {region === undefined && (
            <text className={styles.label} x="17" y="27" textAnchor="end">
              {name}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

function archipelagoClass(slug: string, region: RegionCode | undefined): string | undefined {
  const code = PROVINCES.find((province) => province.slug === slug)?.regionCode;
  if (!code || (region !== undefined && region !== code)) return styles.other;
  return styles[code];
}
