import type { SearchTypes } from '@medusajs/framework/types';
import { readDocumentPath } from '@medusajs/framework/utils';
import type { IndexPlan } from './index-plan';
import { assertSearchable } from './matching';

const CROP_WORDS = 20;

export interface HighlightRequest {
  attributesToHighlight: string[];
  highlightPreTag: string;
  highlightPostTag: string;
  attributesToCrop?: string[];
  cropLength?: number;
}

/** What to ask of the engine; `undefined` without a text query, as there is nothing to mark then. */
export function highlightRequest(
  { q, search_options: options = {} }: SearchTypes.ProviderSearchQuery,
  plan: IndexPlan,
): HighlightRequest | undefined {
  if (!options.highlight || !q?.trim()) return undefined;
  const wanted =
    options.highlight === true
      ? { fields: options.attributes_to_search_on ?? [...plan.searchable] }
      : options.highlight;
  assertSearchable(wanted.fields, plan);
  const { fields, pre_tag = '<mark>', post_tag = '</mark>', snippet } = wanted;
  return {
    attributesToHighlight: fields,
    highlightPreTag: pre_tag,
    highlightPostTag: post_tag,
    ...(snippet && {
      attributesToCrop: fields,
      cropLength: snippet === true ? CROP_WORDS : snippet.length,
    }),
  };
}

/** The values of a hit in which something was marked, by path. */
export function readHighlights(
  formatted: Record<string, unknown> | undefined,
  request: HighlightRequest | undefined,
): Record<string, string[]> | undefined {
  if (!request || !formatted) return undefined;
  const marked = request.attributesToHighlight.flatMap((path) => {
    const values: unknown[] = readDocumentPath(formatted, path.split('.'));
    const texts = values.map(String).filter((text) => text.includes(request.highlightPreTag));
    return texts.length === 0 ? [] : [[path, texts] as const];
  });
  return marked.length === 0 ? undefined : Object.fromEntries(marked);
}
