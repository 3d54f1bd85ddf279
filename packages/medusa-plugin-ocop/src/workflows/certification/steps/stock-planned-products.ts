import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { createInventoryLevelsWorkflow } from '@medusajs/medusa/core-flows';
import type { PlannedStock } from '../recognition-types';
import { storeDefaults } from '../store-defaults';

/**
 * Gives variants that were just made their first stock; what an earlier try has stocked is not among them.
 * Undone with the products themselves: deleting those deletes their inventory.
 */
export const stockPlannedProductsStep = createStep(
  'ocop-stock-planned-products',
  async ({ stock }: { stock: PlannedStock[] }, { container }) => {
    if (stock.length === 0) return new StepResponse(0);
    const quantities = new Map(stock.map(({ variant_id, quantity }) => [variant_id, quantity]));
    const { data: links } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: 'product_variant_inventory_item',
      fields: ['variant_id', 'inventory_item_id'],
      filters: { variant_id: [...quantities.keys()] },
    });
    const { stock_location_id } = await storeDefaults(container);
    const levels = links.map(({ variant_id, inventory_item_id }) => ({
      inventory_item_id,
      location_id: stock_location_id,
      stocked_quantity: quantities.get(variant_id) ?? 0,
    }));
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } });
    return new StepResponse(levels.length);
  },
);
