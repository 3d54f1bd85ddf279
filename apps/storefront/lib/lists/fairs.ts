import 'server-only';
import { readList } from '../backend/search';

/** A fair that has products certified today. */
export interface OpenFair {
  slug: string;
  count: number;
}

/** The fairs with products on sale now, by name. @throws BackendUnavailable */
export async function readFairs(): Promise<OpenFair[]> {
  const { facets } = await readList({ facets: ['fair'], take: 1 });
  return (facets.fair ?? [])
    .filter(({ count }) => count > 0)
    .map(({ value, count }) => ({ slug: value, count }))
    .sort((a, b) => a.slug.localeCompare(b.slug));
}
