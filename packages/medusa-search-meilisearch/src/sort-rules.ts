import type { SearchTypes } from '@medusajs/framework/types';
import { unsupported } from './errors';
import { fieldAt, type IndexPlan } from './index-plan';
import { tieBreaks } from './index-settings';

function sortRule(plan: IndexPlan, [path, direction]: [string, string]): string {
  return `${fieldAt(plan, path).path}:${direction.toLowerCase()}`;
}

/**
 * Fields go before relevance. After it, only the index's own ranking rules break ties: an order that
 * begins with `_score` must go on as they do.
 */
export function sortRules(input: SearchTypes.ProviderSearchQuery, plan: IndexPlan): string[] {
  const order = Object.entries(input.pagination?.order ?? {});
  const at = order.findIndex(([path]) => path === '_score');
  if (at === -1) return order.map((entry) => sortRule(plan, entry));
  const after = order.slice(at + 1).map((entry) => sortRule(plan, entry));
  const ties = tieBreaks(input.index).slice(0, after.length);
  if (order[at]?.[1] !== 'DESC' || after.join() !== ties.join()) {
    throw unsupported(
      'search-meilisearch sorts by _score DESC, then by the last ranking rules of the index only',
    );
  }
  return order.slice(0, at).map((entry) => sortRule(plan, entry));
}
