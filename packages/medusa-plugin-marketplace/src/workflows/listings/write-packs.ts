import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createInventoryLevelsWorkflow,
  createProductVariantsWorkflow,
  deleteProductVariantsWorkflow,
  setProductProductOptionsWorkflow,
  updateProductVariantsWorkflow,
} from '@medusajs/medusa/core-flows';
import { storeDefaults } from 'medusa-plugin-ocop/workflows';
import type { ListingContent, ListingPack } from 'ocop-core';
import { PACK_SIZE } from './pack-size';
import { PACK_KEY, readVariants, type SoldPack } from './read-variants';

/**
 * The packs of a product as they were approved: new ones with the price and stock that they begin with, others
 * by their names alone, since their prices and stock are the seller's at any time.
 */
export async function writePacks(
  container: MedusaContainer,
  productId: string,
  { packs }: ListingContent,
): Promise<void> {
  const sold = await readVariants(container, { product_id: [productId] });
  // Before others come: they may have their names.
  const gone = sold.filter(({ key }) => !packs.some((pack) => pack.key === key));
  if (gone.length > 0) {
    await deleteProductVariantsWorkflow(container).run({
      input: { ids: gone.map(({ variant_id }) => variant_id) },
    });
  }
  const soldAs = ({ key }: ListingPack) => sold.find((pack) => pack.key === key);
  const renamed = packs.filter((pack) => soldAs(pack) && soldAs(pack)?.title !== pack.title);
  const added = packs.filter((pack) => !soldAs(pack));
  const option = await withValues(
    container,
    productId,
    [...renamed, ...added].map(({ title }) => title),
  );
  await writeNames(container, packs, sold, option);
  await addPacks(container, productId, packs, added, option);
  await stockNewPacks(container, productId, packs);
}

interface PackOption {
  title: string;
  /** Of options that a product has beside it, which packs of a listing do not differ by. */
  others: Record<string, string>;
}

/** The option by which packs differ, with these values among the product's own. */
async function withValues(
  container: MedusaContainer,
  product_id: string,
  titles: readonly string[],
): Promise<PackOption> {
  const { options } = await container
    .resolve(Modules.PRODUCT)
    .retrieveProduct(product_id, { relations: ['options.values'] });
  const option = options.find(({ title }) => title === PACK_SIZE) ?? options[0];
  if (!option) return { title: PACK_SIZE, others: {} };
  if (titles.length > 0) {
    const add = [...new Set(titles)].map((value) => ({ value }));
    await setProductProductOptionsWorkflow(container).run({
      input: { product_id, update: [{ product_option_id: option.id, add }] },
    });
  }
  const others = options.filter(({ id }) => id !== option.id);
  return {
    title: option.title,
    others: Object.fromEntries(
      others.map(({ title, values: [first] }) => [title, first?.value ?? '']),
    ),
  };
}

async function writeNames(
  container: MedusaContainer,
  packs: readonly ListingPack[],
  sold: readonly SoldPack[],
  option: PackOption,
): Promise<void> {
  const changed = packs.flatMap(({ key, title }, variant_rank) => {
    const pack = sold.find((one) => one.key === key);
    if (!pack || (pack.title === title && pack.rank === variant_rank)) return [];
    const name = pack.title === title ? {} : { title, options: { [option.title]: title } };
    return [{ id: pack.variant_id, variant_rank, ...name }];
  });
  if (changed.length === 0) return;
  await updateProductVariantsWorkflow(container).run({ input: { product_variants: changed } });
}

async function addPacks(
  container: MedusaContainer,
  product_id: string,
  packs: readonly ListingPack[],
  added: readonly ListingPack[],
  option: PackOption,
): Promise<void> {
  if (added.length === 0) return;
  const product_variants = added.map((pack) => ({
    product_id,
    title: pack.title,
    manage_inventory: true,
    variant_rank: packs.indexOf(pack),
    metadata: { [PACK_KEY]: pack.key },
    options: { ...option.others, [option.title]: pack.title },
    prices: [{ currency_code: 'vnd', amount: pack.price_vnd ?? 0 }],
  }));
  await createProductVariantsWorkflow(container).run({ input: { product_variants } });
}

/** What no place knows yet is given the stock that it begins with. */
async function stockNewPacks(
  container: MedusaContainer,
  productId: string,
  packs: readonly ListingPack[],
): Promise<void> {
  const sold = await readVariants(container, { product_id: [productId] });
  const { stock_location_id: location_id } = await storeDefaults(container);
  const inventory_levels = sold.flatMap(({ key, inventory_item_id, location_ids }) => {
    if (!inventory_item_id || location_ids.length > 0) return [];
    const stocked_quantity = packs.find((pack) => pack.key === key)?.stock ?? 0;
    return [{ inventory_item_id, location_id, stocked_quantity }];
  });
  if (inventory_levels.length === 0) return;
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } });
}
