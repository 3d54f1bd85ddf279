import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { createProductsWorkflow } from '@medusajs/medusa/core-flows';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from '../../../modules/certification';
import { buildProduct } from '../build-product';
import { plannedProducts } from '../planned-products';
import type { RecogniseProductsInput } from '../recognition-types';
import { removeLeftovers, removeUncertified } from '../remove-leftovers';
import { storeDefaults } from '../store-defaults';

/** The product of each row: the row's own, one made by an earlier try, or a new draft. */
export const createPlannedProductsStep = createStep(
  'ocop-create-planned-products',
  async (input: RecogniseProductsInput, { container }) => {
    const planned = plannedProducts(input);
    if (planned.length === 0) return new StepResponse<Record<number, string>, string[]>({}, []);
    const known = await removeLeftovers(
      container,
      await findByExternalId(
        container,
        planned.map(({ external_id }) => external_id),
      ),
      planned.flatMap(({ index }) => skusOf(input, index)),
    );
    const missing = planned.filter(({ external_id }) => !known.has(external_id));
    const created = await createMissing(container, input, missing);
    await holdUntilCertified(container, [...created.values()]);
    const productIds = planned.map(({ index, external_id }) => [
      index,
      known.get(external_id) ?? created.get(external_id) ?? '',
    ]);
    return new StepResponse<Record<number, string>, string[]>(Object.fromEntries(productIds), [
      ...created.values(),
    ]);
  },
  async (createdIds, { container }) => {
    await removeUncertified(container, createdIds ?? []);
  },
);

async function findByExternalId(container: MedusaContainer, externalIds: string[]) {
  const products = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { external_id: externalIds },
      { select: ['id', 'external_id'], take: externalIds.length },
    );
  return new Map(products.map(({ id, external_id }) => [external_id ?? '', id]));
}

async function createMissing(
  container: MedusaContainer,
  input: RecogniseProductsInput,
  missing: ReturnType<typeof plannedProducts>,
): Promise<Map<string, string>> {
  if (missing.length === 0) return new Map();
  const defaults = await storeDefaults(container);
  const products = missing.flatMap((plan) => {
    const row = input.items[plan.index];
    return row ? [buildProduct(row, plan, defaults)] : [];
  });
  const { result } = await createProductsWorkflow(container).run({ input: { products } });
  return new Map(result.map(({ id, external_id }) => [external_id ?? '', id]));
}

/** A draft made for a certificate goes on sale with it: the hold says what it is to become. */
async function holdUntilCertified(container: MedusaContainer, productIds: string[]) {
  const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
  await certification.placeHolds(
    productIds.map((id) => ({ product_id: id, previous_status: 'published', cause_sequence: 0 })),
  );
}

function skusOf({ items }: RecogniseProductsInput, index: number): string[] {
  return (items[index]?.listing?.variants ?? []).flatMap(({ sku }) => sku ?? []);
}
