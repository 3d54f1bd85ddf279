import type { SearchBody } from 'ocop-contract';
import { PAGE_SIZE } from '../search/search-request';
import type { ListState } from './list-state';

/** The question that a list in a state asks: `kept` is what makes the list, the state narrows it. */
export function listRequest(
  { star, region, band, page }: ListState,
  kept: NonNullable<SearchBody['filters']>,
): SearchBody {
  return {
    filters: {
      ...kept,
      ...(star && { star: [star] }),
      ...(region && { region: [region] }),
      ...(band && { price_band: [band] }),
    },
    facets: ['star', 'region', 'price_band'],
    sort: 'star_desc',
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  };
}
