import { z } from '@medusajs/framework/zod';
import type { ProductDocument } from 'medusa-plugin-ocop/product-search/product-document';
import type { Engine } from 'medusa-plugin-ocop/product-search/search-plan';
import type { SearchRequest } from 'ocop-contract';
import type { Vocabulary } from 'ocop-core';
import type { Belonging } from './belonging';
import { searchWith } from './search-with';

export const SORTS: readonly SearchRequest['sort'][] = [
  'relevance',
  'price_asc',
  'price_desc',
  'newest',
  'star_desc',
];
const FIRST_PAGE = 24;
/** So many hits from the middle of a set stand for all of it. */
const SAMPLE = 96;

const judged = z.object({
  title: z.string(),
  producer_name: z.string(),
  commune: z.string().nullable().default(null),
  province_name: z.string(),
  former_province_name: z.string().nullable().default(null),
});

/** Shares, from 0 to 1, by query. */
export interface Measured {
  q: string;
  count: number;
  /** Of the first page that belongs, under each sort. */
  first: Record<SearchRequest['sort'], number>;
  /** Of the whole set that belongs, by sample. */
  set: number;
  /** Of all products that belong, in the set. */
  recall: number;
}

/** How much of what each search finds belongs to it. */
export async function measurePrecision(
  engine: Engine,
  searches: readonly Belonging[],
  documents: readonly ProductDocument[],
  vocabulary: Vocabulary,
): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const { q, belongs } of searches) {
    const wanted = documents.filter(belongs).length;
    if (wanted === 0) throw new Error(`nothing in the catalogue belongs to "${q}"`);
    const share = (hits: readonly { document: unknown }[]) =>
      hits.length === 0
        ? 0
        : hits.filter(({ document }) => belongs(judged.parse(document))).length / hits.length;
    const first: Record<string, number> = {};
    let count = 0;
    for (const sort of SORTS) {
      const found = await searchWith(engine, q, vocabulary, { take: FIRST_PAGE, sort });
      first[sort] = share(found.hits);
      count = found.count;
    }
    const skip = Math.max(0, Math.floor((count - SAMPLE) / 2));
    const sample = await searchWith(engine, q, vocabulary, { skip, take: SAMPLE, sort: 'newest' });
    const set = share(sample.hits);
    measured.push({
      q,
      count,
      first: firstOf(first),
      set,
      recall: Math.min(1, (set * count) / wanted),
    });
  }
  return measured;
}

function firstOf(shares: Record<string, number>): Record<SearchRequest['sort'], number> {
  const of = (sort: SearchRequest['sort']) => shares[sort] ?? 0;
  return {
    relevance: of('relevance'),
    price_asc: of('price_asc'),
    price_desc: of('price_desc'),
    newest: of('newest'),
    star_desc: of('star_desc'),
  };
}

export function mean(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** The means of all, then the searches that are not as they should be. */
export function precisionReport(engine: string, measured: readonly Measured[]): string {
  const means = [
    ...SORTS.map((sort) => [sort, mean(measured.map(({ first }) => first[sort]))] as const),
    ['whole set', mean(measured.map(({ set }) => set))] as const,
    ['recall', mean(measured.map(({ recall }) => recall))] as const,
  ];
  const worst = measured.filter(
    ({ first, set, recall }) => Math.min(set, recall, ...Object.values(first)) < 0.9,
  );
  return [
    `${engine}, of ${measured.length} searches: ${means.map(([name, share]) => `${name} ${share.toFixed(3)}`).join(', ')}`,
    ...worst.map(({ q, count, first, set, recall }) => {
      const shares = [...SORTS.map((sort) => first[sort]), set, recall];
      return `  ${q} (${count}): ${shares.map((share) => share.toFixed(2)).join(' ')}`;
    }),
    '',
  ].join('\n');
}
