import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { z } from '@medusajs/framework/zod';
import { certificationOf } from '../container/resolve';
import { unconfirmedHits } from './unconfirmed-hits';

const query = z.looseObject({ entity: z.string() });
const requestBody = z.union([z.looseObject({ queries: z.array(query) }), query]);
const answer = z.looseObject({
  results: z.array(
    z.looseObject({
      hits: z.array(z.looseObject({ id: z.string(), document: z.record(z.string(), z.unknown()) })),
    }),
  ),
});

/**
 * Middleware for Medusa's own search route: takes out of its answer each product that the register
 * does not confirm at this moment. Filters depend on the index, which may lag; this does not.
 */
export function confirmSearchHits(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    confirmed(req, body).then(send, next);
    return res;
  };
  next();
}

async function confirmed(req: MedusaRequest, body: unknown): Promise<unknown> {
  const parsed = answer.safeParse(body);
  if (!parsed.success) return body;
  const entities = entitiesOf(req.body);
  const shown = parsed.data.results.flatMap(({ hits }, index) =>
    entities[index] === 'product'
      ? hits.map(({ id, document }) => ({ ...document, product_id: id }))
      : [],
  );
  const certification = certificationOf(req.scope);
  const standings = await certification.listStandings(shown.map(({ product_id }) => product_id));
  const unconfirmed = new Set(await unconfirmedHits(certification, shown, standings));
  return {
    ...parsed.data,
    results: parsed.data.results.map((result, index) =>
      entities[index] === 'product'
        ? { ...result, hits: result.hits.filter(({ id }) => !unconfirmed.has(id)) }
        : result,
    ),
  };
}

function entitiesOf(body: unknown): string[] {
  const request = requestBody.parse(body);
  const queries = 'queries' in request ? z.array(query).parse(request.queries) : [request];
  return queries.map(({ entity }) => String(entity));
}
