import type { SearchTypes } from '@medusajs/framework/types';
import { readProductDocuments } from './read-product-documents';
import { runningModules } from './running-modules';
import { changedProductIds, publishedProductIds } from './seed-product-ids';
import { type StampedDocument, stampDocument } from './stamp-document';

type Mutation = SearchTypes.SearchMutation;

/**
 * Fills the index page by page, in the order of product ids. The pass that catches up afterwards
 * also reads what the register changed meanwhile, which the products' own dates do not tell. A run
 * that was interrupted begins again: what it wrote may have been revoked since, so it reads every
 * product and removes too.
 */
export async function* seedProductIndex({
  container: { query, logger },
  filters,
  last_key,
  catchup,
}: SearchTypes.SearchSeedContext): AsyncIterable<Mutation[]> {
  const sources = runningModules();
  const since = last_key === undefined ? catchup?.since : new Date(0);
  const pages = since ? changedProductIds(query, since) : publishedProductIds(query, filters);
  for await (const ids of pages) {
    const now = new Date();
    const products = await readProductDocuments(query, sources, ids, (problem) =>
      logger.error(problem),
    );
    const mutations = mutationsFor({
      documents: products.map((product) => stampDocument(product, now)),
      remove: since ? ids : [],
    });
    if (mutations.length > 0) yield mutations;
  }
}

interface Page {
  documents: StampedDocument[];
  /** Ids whose documents go where there is none any more. */
  remove: readonly string[];
}

function mutationsFor({ documents, remove }: Page): Mutation[] {
  const written = new Set(documents.map(({ id }) => id));
  const gone = remove.filter((id) => !written.has(id));
  const mutations: Mutation[] = [];
  if (documents.length > 0) mutations.push({ action: 'upsert', documents });
  if (gone.length > 0) mutations.push({ action: 'delete', filters: { id: gone } });
  return mutations;
}
