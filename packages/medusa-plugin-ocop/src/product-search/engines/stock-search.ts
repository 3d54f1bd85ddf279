import { asValue } from '@medusajs/framework/awilix';
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { askEngines } from './ask-engines';
import { type LaggingProducts, readLagging } from './lagging-products';
import { STANDBY_INDEX } from './product-indexes';

/** Where a request's own container has what it must leave out, read before Medusa's route asks for its filters. */
const LAGGING = 'ocop_lagging_products';

/** Products that Medusa's own search route must leave out, whichever engine answers it. */
export function hiddenFromStockSearch(req: MedusaRequest): readonly string[] {
  const { primary, standby } = req.scope.resolve<LaggingProducts>(LAGGING);
  return primary ?? standby;
}

/**
 * Middleware for Medusa's own search route: its queries go to the same engines as the shop's, with
 * the same fallback. The route resolves `query` from the request's container, and finds this one.
 */
export async function stockSearchOnEngines(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const read = await readLagging(req.scope);
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const search = async (queries: unknown, options: unknown): Promise<unknown> => {
    const { answer, engine } = await askEngines(req.scope, read, ({ engine }) =>
      engine.inTurn(() =>
        Reflect.apply(query.search, query, [queriesFor(queries, engine.index), options]),
      ),
    );
    res.setHeader('x-ocop-search-engine', engine);
    return answer;
  };
  const routed = new Proxy(query, {
    get: (target, key) => (key === 'search' ? search : Reflect.get(target, key)),
  });
  req.scope.register({
    [ContainerRegistrationKeys.QUERY]: asValue(routed),
    [LAGGING]: asValue(read),
  });
  next();
}

/** The same queries, of the index of one engine. */
function queriesFor(queries: unknown, index: string): unknown {
  if (Array.isArray(queries)) return queries.map((query) => queriesFor(query, index));
  const isOurs = typeof queries === 'object' && queries !== null && 'entity' in queries;
  return isOurs && queries.entity === STANDBY_INDEX ? { ...queries, entity: index } : queries;
}
