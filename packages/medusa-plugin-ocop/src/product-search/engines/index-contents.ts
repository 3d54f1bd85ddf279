import { z } from '@medusajs/framework/zod';
import { SLOTS } from '../stamp-document';
import type { ProductEngine } from './search-engines';

/** Documents asked for at once: a range that holds as many is halved. */
const MOST_AT_ONCE = 2500;
const USUAL_AT_ONCE = 1500;

const checksums = z.array(
  z.object({ id: z.string(), document: z.object({ checksum: z.string().nullish() }) }),
);
const newest = z.array(z.object({ document: z.object({ indexed_at: z.number().nullish() }) }));

/** How many documents an index holds, and when the newest was written. */
export interface Fingerprint {
  count: number;
  newest: number;
}

/** Two figures by which an index that lost documents, or came back as it was before, is known. */
export async function readFingerprint(engine: ProductEngine): Promise<Fingerprint> {
  const [result] = await engine.searchMany([
    {
      entity: engine.index,
      fields: ['indexed_at'],
      pagination: { skip: 0, take: 1, order: { indexed_at: 'DESC' } },
      search_options: { count: 'exact' },
    },
  ]);
  const [first] = newest.parse(result?.hits ?? []);
  return {
    count: result?.metadata.count ?? 0,
    newest: first?.document.indexed_at ?? 0,
  };
}

export interface SlotRange {
  from: number;
  /** Not included. */
  to: number;
}

/** Ranges of slots that hold some thousand documents each. */
export function slotRanges(documents: number): SlotRange[] {
  const ranges = Math.min(SLOTS, Math.max(1, Math.ceil(documents / USUAL_AT_ONCE)));
  const width = SLOTS / ranges;
  return Array.from({ length: ranges }, (_, index) => ({
    from: Math.round(index * width),
    to: Math.round((index + 1) * width),
  }));
}

/** Ids of the documents of a range with their checksums. */
export async function readChecksums(
  engine: ProductEngine,
  { from, to }: SlotRange,
): Promise<Map<string, string>> {
  const [result] = await engine.searchMany([
    {
      entity: engine.index,
      fields: ['checksum'],
      filters: { slot: { $gte: from, $lt: to } },
      pagination: { skip: 0, take: MOST_AT_ONCE, order: { id: 'ASC' } },
      search_options: { count: 'none' },
    },
  ]);
  const hits = checksums.parse(result?.hits ?? []);
  if (hits.length >= MOST_AT_ONCE && to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    const halves = [
      await readChecksums(engine, { from, to: middle }),
      await readChecksums(engine, { from: middle, to }),
    ];
    return new Map(halves.flatMap((half) => [...half]));
  }
  return new Map(hits.map(({ id, document }) => [id, document.checksum ?? '']));
}

/** Checksums of these documents, as far as the index holds them. */
export async function readChecksumsOf(
  engine: ProductEngine,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const [result] = await engine.searchMany([
    {
      entity: engine.index,
      fields: ['checksum'],
      filters: { id: [...ids] },
      pagination: { skip: 0, take: ids.length },
      search_options: { count: 'none' },
    },
  ]);
  const hits = checksums.parse(result?.hits ?? []);
  return new Map(hits.map(({ id, document }) => [id, document.checksum ?? '']));
}

/** Ids whose documents differ between two indexes: missing, stale or surplus in one of them. */
export async function differingIds(a: ProductEngine, b: ProductEngine): Promise<string[]> {
  const { count } = await readFingerprint(a);
  const differing: string[] = [];
  for (const range of slotRanges(count)) {
    const [left, right] = await Promise.all([readChecksums(a, range), readChecksums(b, range)]);
    for (const [id, checksum] of left) if (right.get(id) !== checksum) differing.push(id);
    for (const id of right.keys()) if (!left.has(id)) differing.push(id);
  }
  return differing;
}
