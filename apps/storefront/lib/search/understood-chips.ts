import {
  formatVnd,
  isGroupCode,
  isProducerType,
  isRegionCode,
  type Locale,
  vietnameseProductWord,
} from 'ocop-core';
import type { Understood } from '../backend/search';
import type { Translate } from '../translator';
import type { Chip } from './search-chips';
import type { FilterLabels } from './search-labels';
import type { SearchState } from './search-state';
import { withoutWords } from './without-words';

type UnderstoodChip = Understood['chips'][number];

const AREAS = ['tay_nguyen', 'mien_trung', 'mien_bac', 'mien_nam', 'tay_bac', 'dong_bac'] as const;

/** What was read out of the words, each with the search without them. */
export function understoodChips(
  state: SearchState,
  understood: Understood,
  labels: FilterLabels,
  t: Translate<'search'>,
  locale: Locale,
): Chip[] {
  return understood.chips.map((chip) => ({
    key: `${chip.kind} ${chip.value}`,
    text: labelOf(chip, labels, t, locale) ?? chip.words,
    without: { ...state, q: withoutWords(state.q, chip.words), page: 1 },
  }));
}

/** Null for a value that this shop has no name for. */
function labelOf(
  { kind, value, words }: UnderstoodChip,
  labels: FilterLabels,
  t: Translate<'search'>,
  locale: Locale,
): string | null {
  switch (kind) {
    case 'star':
      return t('starValue', { star: value.replaceAll(',', ', ') });
    case 'region':
      return isRegionCode(value) ? labels.region(value) : areaLabel(value, t);
    case 'province':
      return labels.province(value);
    case 'former_province':
      return labels.formerProvinceAlone(value);
    case 'producer_type':
      return isProducerType(value) ? labels.producerType(value) : null;
    case 'group':
      return isGroupCode(value) ? labels.group(value) : null;
    case 'product':
      return productLabel(value, words, t);
    case 'gift':
      return labels.gift();
    case 'export':
      return labels.forExport();
    case 'price':
      return priceLabel(value, t, locale);
  }
}

/** An English name with the Vietnamese one that it was read as; words with marks are Vietnamese. */
function productLabel(value: string, words: string, t: Translate<'search'>): string | null {
  const word = vietnameseProductWord(value);
  const isEnglish = /^[\x20-\x7e]+$/.test(words);
  return word && isEnglish ? t('productValue', { words, name: word.name }) : null;
}

function areaLabel(value: string, t: Translate<'search'>): string | null {
  const area = AREAS.find((entry) => entry === value.replaceAll('-', '_'));
  return area ? t(`areas.${area}`) : null;
}

/** @param value `from-to` in whole đồng, either of them empty */
function priceLabel(value: string, t: Translate<'search'>, locale: Locale): string | null {
  const [, low, high] = /^(\d*)-(\d*)$/.exec(value) ?? [];
  const [from, to] = [low, high].map((price) => price && formatVnd(Number(price), locale));
  if (from && to) return t('priceBetween', { from, to });
  if (from) return t('priceFromChip', { price: from });
  return to ? t('priceToChip', { price: to }) : null;
}
