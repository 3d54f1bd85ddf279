import { send } from './client.mjs';
import { queryOf } from './queries.mjs';

/**
 * @typedef {object} Target a backend over a catalogue
 * @property {string} size how many products it has
 * @property {string} engine which search engine answers first
 * @property {string} url
 * @property {string} publishableKey
 * @property {number | null} meilisearchPid process group of its Meilisearch
 */

export const OURS = 'ours, four facets';
export const OURS_UNASKED = 'ours, four facets, never asked before';
export const STOCK = 'stock products?q=';
export const LEAN_STOCK = 'stock products?q=, lean fields, 24';
const FACETS = ['star', 'region', 'province', 'group'];

/** Our search of a page; answers which engine found it. @param {Target} target @param {number} index */
export function ourSearch(target, index) {
  return searchOurs(target, index, {});
}

let unasked = 0;

/**
 * The same with a limit of price that nobody named before: its answer cannot be remembered.
 * @param {Target} target @param {number} index
 */
export function ourUnaskedSearch(target, index) {
  unasked += 1;
  return searchOurs(target, index, { price_max: 1_000_000_000 + unasked });
}

/** @param {Target} target @param {number} index @param {object} filters */
async function searchOurs(target, index, filters) {
  const json = { q: queryOf(index), facets: FACETS, take: 24, filters };
  const { headers } = await send(target, 'POST', '/store/ocop/search', json);
  return headers['x-ocop-search-engine'];
}

/** Medusa's own, as it is. @param {Target} target @param {number} index */
export function stockSearch(target, index) {
  const query = new URLSearchParams({ q: queryOf(index) ?? '' });
  return send(target, 'GET', `/store/products?${query}`);
}

/** Medusa's own with as little as a card needs. @param {Target} target @param {number} index */
export function leanStockSearch(target, index) {
  const fields = 'id,title,handle,thumbnail';
  const query = new URLSearchParams({ q: queryOf(index) ?? '', limit: '24', fields });
  return send(target, 'GET', `/store/products?${query}`);
}
