import { formatVnd, type Locale } from 'ocop-core';
import type { Translate } from '../translator';
import type { FilterLabels } from './search-labels';
import {
  isPriceReversed,
  type ListFilter,
  type SearchState,
  type SwitchFilter,
  toggled,
} from './search-state';

/** A chosen filter, and the state without it. */
export interface Chip {
  key: string;
  text: string;
  without: SearchState;
}

/** Every filter that is on, in the order of the filter column. */
export function searchChips(
  state: SearchState,
  labels: FilterLabels,
  t: Translate<'search'>,
  locale: Locale,
): Chip[] {
  const chips = <F extends ListFilter>(
    filter: F,
    label: (value: SearchState[F][number]) => string,
  ) =>
    [...new Set<SearchState[F][number]>(state[filter])].map((value) => ({
      key: `${filter}-${value}`,
      text: label(value),
      without: toggled(state, filter, value),
    }));
  const switched = (filter: SwitchFilter, label: () => string): Chip[] =>
    state[filter]
      ? [{ key: filter, text: label(), without: { ...state, [filter]: false, page: 1 } }]
      : [];
  // A range the wrong way round narrows nothing: the form beside the list says so.
  const { priceFrom, priceTo } = isPriceReversed(state)
    ? { priceFrom: null, priceTo: null }
    : state;
  const price: Chip[] = [];
  if (priceFrom !== null) {
    const text = t('priceFromChip', { price: formatVnd(priceFrom, locale) });
    price.push({ key: 'from', text, without: { ...state, priceFrom: null, page: 1 } });
  }
  if (priceTo !== null) {
    const text = t('priceToChip', { price: formatVnd(priceTo, locale) });
    price.push({ key: 'to', text, without: { ...state, priceTo: null, page: 1 } });
  }
  return [
    ...chips('stars', labels.star),
    ...chips('regions', labels.region),
    ...chips('provinces', labels.province),
    ...chips('formerProvinces', labels.formerProvinceAlone),
    ...chips('groups', labels.group),
    ...chips('producerTypes', labels.producerType),
    ...chips('priceBands', labels.priceBand),
    ...price,
    ...chips('fairs', labels.fair),
    ...switched('gift', labels.gift),
    ...switched('forExport', labels.forExport),
  ];
}
