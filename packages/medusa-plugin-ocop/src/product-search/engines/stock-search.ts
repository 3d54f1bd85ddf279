import type {
  ConfiguredStoreSearch,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { POST as searchByMedusa } from '@medusajs/medusa/api/store/search/route';
import { certificationOf } from '../../container/resolve';
import { confirmStockHits } from '../confirm-stock-hits';
import { inForceFilters } from '../enforced-filters';
import { type Asked, askEngines } from './ask-engines';
import { readLagging } from './lagging-products';
import { PRIMARY_INDEX, STANDBY_INDEX } from './product-indexes';

const query = z.looseObject({ entity: z.string() });
const requestBody = z.union([z.looseObject({ queries: z.array(query) }), query]);

type StockRequest = MedusaRequest & ConfiguredStoreSearch;

/**
 * Answers Medusa's own search route by Medusa's own handler, asked of the same engines as the shop's
 * search, with the same fallback. It adds what every search must respect; Medusa itself adds the
 * product's status and sales channels. A client only narrows.
 */
export async function answerStockSearch(req: StockRequest, res: MedusaResponse): Promise<void> {
  const body = requestBody.parse(req.validatedBody);
  const queries = 'queries' in body ? z.array(query).parse(body.queries) : [body];
  const lagging = await readLagging(req.scope);
  const { answer, engine } = await askEngines(req.scope, lagging, (asked) =>
    asked.engine.inTurn(() => askMedusa(req, queries, asked)),
  );
  res.setHeader('x-ocop-search-engine', engine);
  const entities = queries.map(({ entity }) => entity);
  res.json(await confirmStockHits(certificationOf(req.scope), answer, entities));
}

type Queries = z.infer<typeof query>[];

/** The body that Medusa's handler answers these queries with when the index of products is this engine's. */
async function askMedusa(
  req: StockRequest,
  queries: Queries,
  { engine, hidden }: Asked,
): Promise<unknown> {
  const products = {
    filters: () =>
      inForceFilters({ today: certificationOf(req.scope).today(), hiddenProductIds: hidden }),
  };
  const asked = Object.create(req, {
    validatedBody: { value: { queries: queries.map((one) => ofIndex(one, engine.index)) } },
    storeSearchConfig: {
      value: {
        allowed_indexes: {
          ...req.storeSearchConfig?.allowed_indexes,
          [engine.index]: products,
        },
      },
    },
  });
  let answer: unknown;
  const response = {
    json(body: unknown) {
      answer = body;
    },
  };
  try {
    await Reflect.apply(searchByMedusa, undefined, [asked, response]);
  } catch (error) {
    throw inWordsOfTheClient(error);
  }
  return answer;
}

/** The same query, of the index of one engine; clients know one index of products. */
function ofIndex(asked: Queries[number], index: string): Queries[number] {
  if (asked.entity === STANDBY_INDEX) return { ...asked, entity: index };
  if (asked.entity !== PRIMARY_INDEX) return asked;
  throw new MedusaError(MedusaError.Types.NOT_FOUND, `No search index named "${asked.entity}"`);
}

/** What Medusa says of the index of an engine, said of the one that clients name. */
function inWordsOfTheClient(error: unknown): unknown {
  if (!(error instanceof MedusaError)) return error;
  const message = error.message.replaceAll(`"${PRIMARY_INDEX}"`, `"${STANDBY_INDEX}"`);
  return new MedusaError(error.type, message, error.code);
}
