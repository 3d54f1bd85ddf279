import type { SearchTypes } from '@medusajs/framework/types';
import { projectDocument } from '@medusajs/framework/utils';
import { PostgresSearchService } from '@medusajs/search-postgres/dist/services/postgres-search';
import { type IndexPlan, tableNameForIndex } from '@medusajs/search-postgres/dist/utils';
import { readAnswer } from './answer';
import { columnsOf } from './columns';
import { filterCondition } from './filters';
import { facetsToCount, isPlainSearch } from './plain-search';
import { raw } from './sql';
import { searchStatement } from './statement';

type Query = SearchTypes.ProviderSearchQuery;
type Manager = Parameters<PostgresSearchService['createDocumentTable']>[2];

/**
 * Medusa's PostgreSQL search with every filtered, sorted or counted field in a typed column and one
 * statement for a page, its count and its facets. Same tables, catalogue and documents; what is not a
 * plain search (typos, chosen fields, vectors) is left to Medusa's own.
 */
export class PostgresColumnSearchService extends PostgresSearchService {
  static override identifier = 'search-postgres-columns';

  protected override async createDocumentTable(
    table: string,
    plan: IndexPlan,
    manager: Manager,
  ): Promise<void> {
    await super.createDocumentTable(table, plan, manager);
    for (const { name, type, expression } of columnsOf(plan)) {
      await manager.execute(
        `ALTER TABLE "${table}" ADD COLUMN IF NOT EXISTS ${name} ${type}
           GENERATED ALWAYS AS (${expression}) STORED`,
      );
      // Which values a list holds is looked up: a search by its words reads no other document.
      if (type === 'jsonb') {
        const index = `"${table}_${name.slice(1, -1)}_idx"`;
        await manager.execute(
          `CREATE INDEX IF NOT EXISTS ${index} ON "${table}" USING GIN (${name} jsonb_path_ops)`,
        );
      }
    }
    await manager.execute(`DROP INDEX IF EXISTS "${table}_indexed_idx"`);
  }

  override async upsertIndex({
    index,
  }: {
    index: SearchTypes.ResolvedSearchIndexDefinition;
  }): Promise<SearchTypes.SearchTask> {
    const task = await super.upsertIndex({ index });
    if (index.settings.typo_tolerance?.enabled === false) {
      const table = tableNameForIndex(index.physical_name);
      await this.manager_.execute(`DROP INDEX IF EXISTS "${table}_trgm_idx"`);
    }
    return task;
  }

  /** Words in chosen fields are words of the document: its index narrows what must be read. */
  protected override keywordFragments(
    input: Parameters<PostgresSearchService['keywordFragments']>[0],
  ): ReturnType<PostgresSearchService['keywordFragments']> {
    const fragments = super.keywordFragments(input);
    const { attributes_to_search_on: fields, ...options } = input.query.search_options ?? {};
    const { matchSql: matchFields } = fragments;
    if (!fields || !matchFields) return fragments;
    const query = { ...input.query, search_options: options };
    const { matchSql: matchDocument } = super.keywordFragments({ ...input, query });
    if (!matchDocument) return fragments;
    const matchSql = (params: unknown[]) => `${matchDocument(params)} AND ${matchFields(params)}`;
    return { ...fragments, matchSql };
  }

  override async search(input: Query): Promise<SearchTypes.SearchResult> {
    if (!isPlainSearch(input)) return super.search(input);
    const started = Date.now();
    const catalog = await this.retrieve(input.index.physical_name);
    const facets = facetsToCount(input);
    const { q, rankSql, matchSql } = this.keywordFragments({ query: input, catalog });
    const filters = filterCondition(input.filters, catalog.plan);
    const statement = searchStatement({
      table: tableNameForIndex(input.index.physical_name),
      plan: catalog.plan,
      conditions: [...(matchSql ? [fragment(matchSql)] : []), ...(filters ? [filters] : [])],
      rank: q ? fragment(rankSql) : null,
      pagination: input.pagination,
      facets,
      count: input.search_options?.count !== 'none',
    });
    const [row] = await this.manager_.execute(statement.text, statement.params);
    const answer = readAnswer(row, facets);
    return {
      hits: answer.hits.map(({ id, score, document }) => ({
        id,
        score: input.search_options?.include_score ? score : undefined,
        document: projectDocument(document, input.attributes_to_retrieve),
      })),
      facets: answer.facets,
      metadata: {
        skip: input.pagination?.skip ?? 0,
        take: input.pagination?.take ?? answer.hits.length,
        count: answer.count,
        query: input.q,
        processing_time_ms: Date.now() - started,
      },
    };
  }
}

function fragment(write: (params: unknown[]) => string) {
  const params: unknown[] = [];
  return raw(write(params), params);
}
