/**
 * Ids of the filters' sheet. On a phone it is open while the address's fragment names it or a filter
 * in it: without a script it opens, closes, goes back with the browser's button, and stays open
 * through a choice.
 */
export const FILTER_SHEET = 'bo-loc';
/** What opens it, and gets the focus back. */
export const FILTER_OPENER = 'mo-bo-loc';

export function facetId(name: string): string {
  return `loc-${name}`;
}

/** The list of what was found. */
export const RESULTS = 'ket-qua';
