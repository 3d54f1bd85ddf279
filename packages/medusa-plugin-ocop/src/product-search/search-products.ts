import type { MedusaContainer, SearchTypes } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import type { SearchRequest } from 'ocop-contract';
import { synonymsOfQuery } from 'ocop-core';
import { certificationOf, stateOf } from '../container/resolve';
import { catalogueVocabulary } from './catalogue-vocabulary';
import { inForceFilters, onSaleFilters } from './enforced-filters';
import { askByRegister } from './engines/ask-by-register';
import type { Asked } from './engines/ask-engines';
import { laggingByEngine } from './engines/lagging-products';
import { askedInTurn, type ProductEngine, searchEngines } from './engines/search-engines';
import { type FacetCounts, facetCounts, facetRequests } from './facet-counts';
import { type Hit, toHit } from './hit';
import { lookAfterSearch } from './look-after-search';
import { projectSearchDocuments } from './project-search-documents';
import { RememberedAnswers } from './remembered-answers';
import { effectiveStars, requestedFilters } from './requested-filters';
import { runSearch } from './run-search';
import type { Found } from './search-plan';
import { unconfirmedHits } from './unconfirmed-hits';
import { type UnderstoodQuery, understandQuery } from './understand-query';

interface FoundHits {
  found: Found;
  hits: Hit[];
}

/** Answers of this process, by the engine that found them. */
class RememberedHits {
  private readonly byEngine = new Map<ProductEngine, RememberedAnswers<FoundHits>>();

  of(engine: ProductEngine): RememberedAnswers<FoundHits> {
    const answers = this.byEngine.get(engine) ?? new RememberedAnswers<FoundHits>();
    this.byEngine.set(engine, answers);
    return answers;
  }
}

/** How often a page with unconfirmed hits is asked for again without them. */
const CORRECTIONS = 2;

export interface SearchAnswer {
  hits: Hit[];
  count: number;
  facets: FacetCounts;
  query: UnderstoodQuery;
  /** Stars that were filtered by, whether chosen or named in words. */
  stars: number[];
  match: Found['match'];
  /** Name of the engine that answered. */
  engine: string;
  /** What was asked instead of words that are found nowhere. */
  corrected: string | null;
  synonyms: string[];
}

/**
 * Searches the products on sale, by the register's own word: those whose certificate is in force today,
 * and those that stay on sale as ordinary ones.
 */
export async function searchProducts(
  container: MedusaContainer,
  request: SearchRequest,
  salesChannelIds: readonly string[],
): Promise<SearchAnswer> {
  const certification = certificationOf(container);
  const query = understandQuery(request.q ?? '');
  const vocabulary = catalogueVocabulary(container);
  const requested = requestedFilters(request.filters, query);
  const onSale = onSaleFilters(salesChannelIds);
  const remembered = stateOf(container, RememberedHits);

  const { answer, engine } = await askByRegister(container, async (asked) => {
    const hidden = [...asked.hidden];
    let result = await search(asked, hidden);
    for (let round = 0; result.answer.unconfirmed.length > 0 && round < CORRECTIONS; round += 1) {
      if (result.isOfEdition) noteUnconfirmed(container, asked, result.answer.unconfirmed);
      hidden.push(...result.answer.unconfirmed);
      result = await search(asked, hidden);
    }
    return result;
  });
  const { found, hits, unconfirmed } = answer;
  return {
    hits: hits.filter((hit) => !unconfirmed.includes(hit.product_id)),
    count: found.count,
    facets: facetCounts(request.facets, found.facets),
    query,
    stars: effectiveStars(request.filters, query),
    match: found.match,
    corrected: found.corrected,
    synonyms: synonymsShown(found.corrected ?? query.spoken?.text ?? query.text, hits),
    engine,
  };

  async function search({ engine, edition }: Asked, hiddenProductIds: readonly string[]) {
    const inForce = inForceFilters({ today: certification.today(), hiddenProductIds });
    const answers = remembered.of(engine);
    const question = JSON.stringify([request, onSale, inForce]);
    const kept = engine.wasHeard() ? answers.get(question, edition) : undefined;
    if (kept) {
      const looked = await lookAt(kept, edition);
      if (looked.isOfEdition) return looked;
    }
    const asked = await ask(engine, inForce);
    const looked = await lookAt(asked, edition);
    if (looked.isOfEdition && vocabulary) answers.keep(question, edition, asked);
    return looked;
  }

  async function lookAt({ found, hits }: FoundHits, edition: string) {
    const look = await lookAfterSearch(
      container,
      hits.map(({ product_id }) => product_id),
    );
    const unconfirmed = await unconfirmedHits(certification, hits, look.standings);
    return {
      answer: { found, hits, unconfirmed },
      lagging: laggingByEngine(look.lagging),
      /** Whether no document was written since the edition was read. */
      isOfEdition: look.lagging.edition === edition,
    };
  }

  async function ask(engine: ProductEngine, inForce: SearchTypes.SearchFilters) {
    const found = await runSearch(askedInTurn(engine), {
      query,
      filters: { ...requested, ...inForce, ...onSale },
      enforced: { ...inForce, ...onSale },
      facets: facetRequests(request.facets),
      sort: request.sort,
      skip: request.skip,
      take: request.take,
      vocabulary,
    });
    return { found, hits: found.hits.map(({ id, document }) => toHit(id, document)) };
  }
}

/**
 * A document that the register does not confirm says that its index is not what it should be: it is
 * written anew, and a primary is compared before it is asked again.
 */
function noteUnconfirmed(
  container: MedusaContainer,
  { engine }: Asked,
  productIds: readonly string[],
): void {
  const { primary } = searchEngines(container);
  if (engine === primary) primary.state.doubt(`unconfirmed: ${productIds.join(', ')}`);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  logger.warn(
    `search: ${engine.name} shows what the register does not confirm, left out: ${productIds.join(', ')}`,
  );
  projectSearchDocuments(container, productIds, { strict: true }).catch((error: unknown) =>
    logger.warn(`search: they could not be written anew now: ${String(error)}`),
  );
}

/** Other names of what was asked for, under which some of these hits were found. */
function synonymsShown(text: string, hits: readonly Hit[]): string[] {
  const titles = hits.map(({ title }) => title.toLowerCase());
  const names = new Set(synonymsOfQuery(text).flatMap(({ synonyms }) => synonyms));
  return [...names].filter((name) => titles.some((title) => title.includes(name.toLowerCase())));
}
