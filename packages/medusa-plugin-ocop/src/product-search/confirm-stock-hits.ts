import { z } from '@medusajs/framework/zod';
import type { CertificationModuleService } from '../modules/certification';
import { unconfirmedHits } from './unconfirmed-hits';

const stockAnswer = z.looseObject({
  results: z.array(
    z.looseObject({
      hits: z.array(z.looseObject({ id: z.string(), document: z.record(z.string(), z.unknown()) })),
    }),
  ),
});

/**
 * The answer of Medusa's own search without the products that the register does not confirm at this
 * moment. Filters depend on the index, which may lag; this does not.
 * @param entities what each query of the search was about, in their order
 */
export async function confirmStockHits(
  certification: CertificationModuleService,
  answer: unknown,
  entities: readonly string[],
): Promise<unknown> {
  const { results, ...rest } = stockAnswer.parse(answer);
  const shown = results.flatMap(({ hits }, index) =>
    entities[index] === 'product'
      ? hits.map(({ id, document }) => ({ ...document, product_id: id }))
      : [],
  );
  const standings = await certification.listStandings(shown.map(({ product_id }) => product_id));
  const unconfirmed = new Set(await unconfirmedHits(certification, shown, standings));
  return {
    ...rest,
    results: results.map((result, index) =>
      entities[index] === 'product'
        ? { ...result, hits: result.hits.filter(({ id }) => !unconfirmed.has(id)) }
        : result,
    ),
  };
}
