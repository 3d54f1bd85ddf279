import type { SearchBody } from 'ocop-contract';
import { SEARCH_FACETS } from 'ocop-core';
import { isPriceReversed, type SearchState } from './search-state';

export const PAGE_SIZE = 24;

/** The question to the backend that a state stands for, with the counts that the filters show. */
export function searchRequest(state: SearchState): SearchBody {
  // The form says what is wrong with it; the goods are shown at any price meanwhile.
  const hasPrice = !isPriceReversed(state);
  return {
    ...(state.q && { q: state.q }),
    filters: {
      ...(state.stars.length > 0 && { star: [...state.stars] }),
      ...(state.regions.length > 0 && { region: [...state.regions] }),
      ...(state.provinces.length > 0 && { province: [...state.provinces] }),
      ...(state.formerProvinces.length > 0 && { former_province: [...state.formerProvinces] }),
      ...(state.groups.length > 0 && { group: [...state.groups] }),
      ...(state.producerTypes.length > 0 && { producer_type: [...state.producerTypes] }),
      ...(state.priceBands.length > 0 && { price_band: [...state.priceBands] }),
      ...(state.fairs.length > 0 && { fair: [...state.fairs] }),
      ...(state.gift && { gift: true }),
      ...(state.forExport && { export: true }),
      ...(hasPrice && state.priceFrom !== null && { price_min: state.priceFrom }),
      ...(hasPrice && state.priceTo !== null && { price_max: state.priceTo }),
    },
    facets: [...SEARCH_FACETS],
    sort: state.sort,
    skip: (state.page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
  };
}

/** Page numbers to offer around the current one, `null` where some are left out. */
export function pageNumbers(page: number, pages: number): (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages);
  const sorted = [...new Set(shown)].sort((a, b) => a - b);
  return sorted.flatMap((n, index) => {
    const previous = sorted[index - 1];
    return previous !== undefined && n - previous > 1 ? [null, n] : [n];
  });
}
