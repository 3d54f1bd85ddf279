import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createInventoryLevelsWorkflow, createProductsWorkflow } from '@medusajs/medusa/core-flows';
import { noteRequestsAnswered } from 'medusa-plugin-ocop/container/process-role';
import { recogniseProductsWorkflow } from 'medusa-plugin-ocop/workflows';
import { buildProduct } from 'medusa-plugin-ocop/workflows/certification/build-product';
import { plannedProducts } from 'medusa-plugin-ocop/workflows/certification/planned-products';
import { storeDefaults } from 'medusa-plugin-ocop/workflows/certification/store-defaults';
import { registerFollower } from 'medusa-plugin-ocop/workflows/listing/register-follower';
import type { Recognition } from '../../../demo/demo-decisions';
import { recognitionInput } from '../load-decisions';
import type { MeasuredWork } from './timed-parts';

const ACTOR = 'measurement';

/** What each side of the measurement does with a decision's products. */
export function measuredWork(
  container: MedusaContainer,
  side: 'ours' | 'stock',
): MeasuredWork<Recognition> {
  return side === 'ours' ? recognitionWork(container) : stockWork(container);
}

/**
 * The operators' own workflow, until it answers as it does to a request; then until the shop has
 * followed. The index of a new shop is built in one go at its first start, not here.
 */
function recognitionWork(container: MedusaContainer): MeasuredWork<Recognition> {
  noteRequestsAnswered(container);
  return [
    {
      name: 'recognised',
      run: (recognition) => {
        // As an import does: each row is looked for among the products that are there already.
        const input = { ...recognitionInput(recognition, ACTOR), items: recognition.items };
        return recogniseProductsWorkflow(container).run({ input });
      },
    },
    { name: 'followed', run: () => registerFollower(container).idle() },
  ];
}

/** The very same products by Medusa's own workflow, and then their stock by its own as well. */
function stockWork(container: MedusaContainer): MeasuredWork<Recognition> {
  return [
    {
      name: 'products',
      run: async (recognition) => {
        const input = recognitionInput(recognition, ACTOR);
        const defaults = await storeDefaults(container);
        const products = plannedProducts(input).flatMap((plan) => {
          const row = input.items[plan.index];
          return row ? [buildProduct(row, plan, defaults)] : [];
        });
        await createProductsWorkflow(container).run({ input: { products } });
      },
    },
    { name: 'stock', run: (recognition) => stock(container, recognition) },
  ];
}

/** As Medusa's starter does it: the items that came with the variants are read, and given their levels. */
async function stock(container: MedusaContainer, { items }: Recognition): Promise<void> {
  const variants = items.flatMap(({ listing }) => listing?.variants ?? []);
  const quantities = new Map(variants.map(({ sku, stock: quantity }) => [sku, quantity]));
  const { stock_location_id: location_id } = await storeDefaults(container);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: 'inventory_item',
    fields: ['id', 'sku'],
    filters: { sku: variants.flatMap(({ sku }) => sku ?? []) },
  });
  await createInventoryLevelsWorkflow(container).run({
    input: {
      inventory_levels: data.map(({ id, sku }) => ({
        inventory_item_id: id,
        location_id,
        stocked_quantity: quantities.get(sku) ?? 0,
      })),
    },
  });
}
