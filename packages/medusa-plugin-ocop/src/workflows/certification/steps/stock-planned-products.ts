import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import { createInventoryLevelsWorkflow } from '@medusajs/medusa/core-flows';
import type { RecogniseProductsInput } from '../recognition-types';
import { storeDefaults } from '../store-defaults';

interface Input {
  recognition: RecogniseProductsInput;
  productIds: Record<number, string>;
}

interface VariantOfProduct {
  title?: string | null;
  product_id?: string | null;
  inventory_items?:
    | ({ inventory_item_id?: string; inventory?: { location_levels?: unknown[] } | null } | null)[]
    | null;
}

/**
 * Gives new variants their first stock; levels that exist are left alone, so a retry adds nothing.
 * Undone with the products themselves: deleting those deletes their inventory.
 */
export const stockPlannedProductsStep = createStep(
  'ocop-stock-planned-products',
  async ({ recognition, productIds }: Input, { container }) => {
    const ids = Object.values(productIds);
    if (ids.length === 0) return new StepResponse(0);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const { data } = await query.graph({
      entity: 'variant',
      fields: [
        'id',
        'title',
        'product_id',
        'inventory_items.inventory_item_id',
        'inventory_items.inventory.location_levels.id',
      ],
      filters: { product_id: ids },
    });
    const stock = stockByVariant(recognition, productIds);
    const { stock_location_id } = await storeDefaults(container);
    const levels = data.flatMap((variant: VariantOfProduct) =>
      (variant.inventory_items ?? []).flatMap((item) => {
        if (!item?.inventory_item_id) return [];
        if ((item.inventory?.location_levels ?? []).length > 0) return [];
        return [
          {
            inventory_item_id: item.inventory_item_id,
            location_id: stock_location_id,
            stocked_quantity: stock.get(`${variant.product_id}|${variant.title}`) ?? 0,
          },
        ];
      }),
    );
    if (levels.length > 0) {
      await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: levels } });
    }
    return new StepResponse(levels.length);
  },
);

function stockByVariant(
  { items }: RecogniseProductsInput,
  productIds: Record<number, string>,
): Map<string, number> {
  return new Map(
    Object.entries(productIds).flatMap(([index, productId]) =>
      (items[Number(index)]?.listing?.variants ?? []).map(
        ({ title, stock }) => [`${productId}|${title}`, stock ?? 0] as const,
      ),
    ),
  );
}
