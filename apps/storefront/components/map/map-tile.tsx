import { formerProvincesOf, type Locale, PROVINCES, placeName, type RegionCode } from 'ocop-core';
import { type Cell, COUNTRY, type Frame } from '@/lib/map/country-cells';
import { boundsOf, CELL_HEIGHT, CELL_WIDTH, joinedCells, nameField } from '@/lib/map/joined-cells';
import type { MapProvince } from '@/lib/map/map-provinces';
import { nameLines } from '@/lib/map/name-lines';
import { getTranslator, pageContext } from '@/lib/page-context';
import { routes } from '@/lib/routes';
import { searchPath } from '@/lib/search/search-url';
import { Islands } from './islands';
import grid from './map-grid.module.css';
import styles from './map-tile.module.css';

const GAP = 1.2;
const LINE_HEIGHT = 13;

interface MapTileProps {
  province: MapProvince;
  /** Products on sale; null where the shop does not know at the moment. */
  count: number | null;
  /** The part of the country that is shown. */
  frame?: Frame;
  /** The region whose colour it has; without one its own. */
  colour?: RegionCode;
  /** Whether the page is about this province. */
  current?: boolean;
}

/** A province on the map: its cells, its name, and on pointing at it what there is to say. */
export async function MapTile({
  province,
  count,
  frame = COUNTRY,
  colour,
  current = false,
}: MapTileProps) {
  const t = await getTranslator('map');
  const { locale, href } = await pageContext();
  const { scheme, code, slug, cells, archipelago, regionCode } = province;
  const name = locale === 'vi' ? province.nameVi : province.nameEn;
  const box = boundsOf(archipelago ? [...cells, archipelago.cell] : cells);
  const [x, y] = [box.column - frame.column, box.row - frame.row];
  const path = scheme === '2025' ? routes.province(slug) : searchPath({ formerProvinces: [code] });
  const outline = joinedCells(cells, GAP);
  const colours = `${styles.tile} ${grid[colour ?? regionCode]} ${count === 0 ? styles.empty : ''}`;
  return (
    <li
      className={`${colours} ${grid[`x${x}`]} ${grid[`y${y}`]} ${grid[`w${box.width}`]} ${grid[`h${box.height}`]}`}
    >
      <a className={styles.link} href={href(path)} aria-current={current ? 'page' : undefined}>
        <svg
          className={styles.shape}
          viewBox={`${box.column * CELL_WIDTH} ${box.row * CELL_HEIGHT} ${box.width * CELL_WIDTH} ${box.height * CELL_HEIGHT}`}
          aria-hidden="true"
          focusable="false"
        >
          <path className={styles.block} d={outline} />
          <path className={styles.land} d={outline} />
          {archipelago && <Islands archipelago={archipelago} of={name} />}
          <NameOnMap name={name} cells={cells} />
        </svg>
        <span className={`${styles.tip} ${styles[edgeOf(x + box.width / 2, frame)]}`}>
          <strong>{count === null ? name : t('province', { name, count })}</strong>
          {history(province, locale, t)}
        </span>
      </a>
    </li>
  );
}

function NameOnMap({ name, cells }: { name: string; cells: readonly Cell[] }) {
  const field = nameField(cells);
  const x = (field.column + field.width / 2) * CELL_WIDTH;
  const middle = (field.row + field.height / 2) * CELL_HEIGHT;
  const lines = nameLines(name, field.width);
  const y = middle - ((lines.length - 1) * LINE_HEIGHT) / 2 + 4;
  return (
    <text className={styles.name}>
      {lines.map((line, index) => (
        <tspan key={line} x={x} y={y + index * LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** A hint over a tile at the side of the map stays on the map. */
function edgeOf(middle: number, { width }: Frame): 'left' | 'middle' | 'right' {
  if (middle < width * 0.33) return 'left';
  return middle > width * 0.57 ? 'right' : 'middle';
}

type Translate = Awaited<ReturnType<typeof getTranslator<'map'>>>;

/** What the province was made of, or what it is part of today. */
function history({ scheme, code, slug }: MapProvince, locale: Locale, t: Translate): string | null {
  if (scheme === '2025') {
    const former = formerProvincesOf(code).map((province) =>
      placeName({ scheme: '2024', code: province.code }, locale),
    );
    return former.length > 1 ? t('formedFrom', { names: former.join(', ') }) : null;
  }
  const successor = PROVINCES.find(({ formedFrom }) => formedFrom.includes(code));
  if (!successor || successor.slug === slug) return null;
  return t('partOf', { name: placeName({ scheme: '2025', code: successor.code }, locale) });
}
