import type { Understood } from '../backend/search';
import { type SearchState, withoutFilters } from './search-state';
import { withoutWords } from './without-words';

/** The plain words alone: without filters, and without what was read out of the words. */
export function everythingOff(state: SearchState, understood: Understood): SearchState {
  const q = understood.chips.reduce((rest, { words }) => withoutWords(rest, words), state.q);
  return { ...withoutFilters(state), q };
}
