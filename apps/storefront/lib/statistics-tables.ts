import { type Locale, PRODUCER_TYPES, PRODUCT_GROUPS, PROVINCES, REGIONS } from 'ocop-core';
import { countOf, type Statistics } from './backend/statistics';
import { routes } from './routes';
import { searchPath } from './search/search-url';
import { translatorFor } from './translator';

type TableName = 'star' | 'region' | 'province' | 'group' | 'producerType';

interface StatisticsRow {
  name: string;
  count: number;
  /** The page of what is counted, without language. */
  path?: string;
}

interface StatisticsTable {
  name: TableName;
  rows: StatisticsRow[];
}

/** The counts as the page shows them: all stars, regions and groups; places and types that have any. */
export function statisticsTables(statistics: Statistics, locale: Locale): StatisticsTable[] {
  const nameOf = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }) =>
    locale === 'vi' ? nameVi : nameEn;
  return [
    {
      name: 'star',
      rows: statistics.by_star.map(({ star, count }) => ({
        name: locale === 'vi' ? `${star} sao` : `${star} stars`,
        count,
        path: searchPath({ stars: [star] }),
      })),
    },
    {
      name: 'region',
      rows: REGIONS.map((region) => ({
        name: nameOf(region),
        count: countOf(statistics.by_region, region.code),
        path: routes.region(region.slug),
      })),
    },
    {
      name: 'group',
      rows: PRODUCT_GROUPS.map((group) => ({
        name: nameOf(group),
        count: countOf(statistics.by_group, group.code),
        path: searchPath({ groups: [group.code] }),
      })),
    },
    {
      name: 'producerType',
      rows: withRest(
        statistics.in_force,
        mostFirst(
          PRODUCER_TYPES.map((type) => ({
            name: nameOf(type),
            count: countOf(statistics.by_producer_type, type.code),
          })),
        ),
        translatorFor(locale, 'statistics')('typeUnknown'),
      ),
    },
    {
      name: 'province',
      rows: mostFirst(
        PROVINCES.map((province) => ({
          name: nameOf(province),
          count: countOf(statistics.by_province, province.code),
          path: routes.province(province.slug),
        })),
      ),
    },
  ];
}

function mostFirst(rows: StatisticsRow[]): StatisticsRow[] {
  return rows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** Names what no row counts, so that the rows add up: producers whose name does not tell their type. */
function withRest(total: number, rows: StatisticsRow[], name: string): StatisticsRow[] {
  const count = total - rows.reduce((sum, row) => sum + row.count, 0);
  return count > 0 ? [...rows, { name, count }] : rows;
}
