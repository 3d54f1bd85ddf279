import type { SearchTypes } from '@medusajs/framework/types';
import { wellFormed } from './field-values';
import type { EngineStrategy } from './query-options';

interface TextQuery {
  q: string;
  matchingStrategy: EngineStrategy;
}

/**
 * Meilisearch takes the last word as a prefix unless something follows it.
 * - `all` (default): every term as a complete token, hence the space behind;
 * - `last`: completed terms in full, the last one as a prefix: Meilisearch's `all`;
 * - `any`: Meilisearch's `frequency`, which drops frequent words first and keeps the rarest.
 */
export function textQuery(
  text: string | undefined,
  strategy: SearchTypes.SearchMatchStrategy = 'all',
  own?: EngineStrategy,
): TextQuery {
  const q = wellFormed(text ?? '').trim();
  if (own) return { q, matchingStrategy: own };
  if (strategy === 'last') return { q, matchingStrategy: 'all' };
  const matchingStrategy = strategy === 'any' ? 'frequency' : 'all';
  return { q: q === '' ? q : `${q} `, matchingStrategy };
}
