import type { MedusaContainer, ProductDTO } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { createProductsWorkflow } from '@medusajs/medusa/core-flows';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
} from '../../../modules/certification';
import { buildProduct } from '../build-product';
import { plannedProducts } from '../planned-products';
import { plannedStock } from '../planned-stock';
import type {
  KnownProducts,
  PlannedProduct,
  PlannedProducts,
  RecogniseProductsInput,
} from '../recognition-types';
import { removeLeftovers, removeUncertified } from '../remove-leftovers';
import { storeDefaults } from '../store-defaults';
import { withKnownProducts } from '../with-known-products';

interface Input {
  recognition: RecogniseProductsInput;
  known: KnownProducts;
}

/** The product of each row: the row's own, one made by an earlier try, or a new draft. */
export const createPlannedProductsStep = createStep(
  'ocop-create-planned-products',
  async ({ recognition, known }: Input, { container }) => {
    const input = withKnownProducts(recognition, known);
    const planned = plannedProducts(input);
    if (planned.length === 0) {
      return new StepResponse<PlannedProducts, string[]>({ productIds: {}, stock: [] }, []);
    }
    const kept = await removeLeftovers(
      container,
      await findByExternalId(
        container,
        planned.map(({ external_id }) => external_id),
      ),
      planned.flatMap(({ index }) => skusOf(input, index)),
    );
    const missing = planned.filter(({ external_id }) => !kept.has(external_id));
    const created = await createMissing(container, input, missing);
    const ids = created.map(({ id }) => id);
    await holdUntilCertified(container, ids);
    const byExternalId = new Map(created.map(({ external_id, id }) => [external_id ?? '', id]));
    const productIds = planned.map(({ index, external_id }) => [
      index,
      kept.get(external_id) ?? byExternalId.get(external_id) ?? '',
    ]);
    return new StepResponse<PlannedProducts, string[]>(
      { productIds: Object.fromEntries(productIds), stock: plannedStock(input, missing, created) },
      ids,
    );
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
  missing: readonly PlannedProduct[],
): Promise<ProductDTO[]> {
  if (missing.length === 0) return [];
  const defaults = await storeDefaults(container);
  const products = missing.flatMap((plan) => {
    const row = input.items[plan.index];
    return row ? [buildProduct(row, plan, defaults)] : [];
  });
  const { result } = await createProductsWorkflow(container).run({ input: { products } });
  return result;
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
