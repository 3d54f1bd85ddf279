import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  createInventoryLevelsWorkflow,
  updateProductVariantsWorkflow,
} from '@medusajs/medusa/core-flows';
import { storeDefaults } from 'medusa-plugin-ocop/workflows';
import type { SellerProductsBody } from 'ocop-contract';
import type { FieldProblem } from 'ocop-core';
import { certificationOf } from '../../container/certification';
import { refuseProblems, unknown } from '../../kernel/refuse';
import { readVariants, type SoldPack } from './read-variants';

type Row = SellerProductsBody['rows'][number];

interface Wanted {
  row: Row;
  pack: SoldPack;
}

const LOCK_SECONDS = 30;

/**
 * Sets prices, stock and weights of packs of these producers: all rows or none. Stock is moved by the difference to what
 * there was, so that an order that comes meanwhile is not counted away; where its seller read another number,
 * the row is refused and says what there is.
 */
export async function setPricesAndStock(
  container: MedusaContainer,
  sellerId: string,
  producerIds: readonly string[],
  rows: readonly Row[],
): Promise<void> {
  const set = async () => {
    const wanted = await readWanted(container, producerIds, rows);
    refuseProblems(wanted.flatMap(problemsOfRow));
    await setPrices(container, wanted);
    await setWeights(container, wanted);
    await moveStock(container, wanted);
  };
  const key = `marketplace:prices:${sellerId}`;
  await container.resolve(Modules.LOCKING).execute(key, set, { timeout: LOCK_SECONDS });
}

/** @throws `not_found` for a pack of somebody else's, as for one that nobody has */
async function readWanted(
  container: MedusaContainer,
  producerIds: readonly string[],
  rows: readonly Row[],
): Promise<Wanted[]> {
  const own = await productIdsOf(container, producerIds);
  const packs = await readVariants(container, { id: rows.map(({ variant_id }) => variant_id) });
  return rows.map((row) => {
    const pack = packs.find(({ variant_id }) => variant_id === row.variant_id);
    if (!pack || !own.has(pack.product_id)) throw unknown('Không có quy cách này.');
    return { row, pack };
  });
}

/** Products that certificates of these producers are about. */
export async function productIdsOf(
  container: MedusaContainer,
  producerIds: readonly string[],
): Promise<Set<string>> {
  const certification = certificationOf(container);
  const ids = await Promise.all(producerIds.map((id) => certification.listProductIdsOf(id)));
  return new Set(ids.flat());
}

function problemsOfRow({ row, pack }: Wanted, index: number): FieldProblem[] {
  const { stock, stock_was } = row;
  if (stock === undefined || stock === pack.stock) return [];
  if (stock_was === undefined || stock_was === pack.stock) return [];
  const params = { count: String(pack.stock) };
  return [{ path: `rows.${index}.stock`, code: 'stock_moved', params }];
}

async function setPrices(container: MedusaContainer, wanted: readonly Wanted[]): Promise<void> {
  const product_variants = wanted.flatMap(({ row: { price_vnd }, pack }) => {
    if (price_vnd === undefined || price_vnd === pack.price_vnd) return [];
    const others = pack.prices.filter(({ currency_code }) => currency_code !== 'vnd');
    const known = pack.prices.find(({ currency_code }) => currency_code === 'vnd');
    const price = { ...(known && { id: known.id }), currency_code: 'vnd', amount: price_vnd };
    return [{ id: pack.variant_id, prices: [...others, price] }];
  });
  if (product_variants.length === 0) return;
  await updateProductVariantsWorkflow(container).run({ input: { product_variants } });
}

/** What the way costs hangs on it; of that alone, so that no price is written with it. */
async function setWeights(container: MedusaContainer, wanted: readonly Wanted[]): Promise<void> {
  const product_variants = wanted.flatMap(({ row: { weight_g }, pack }) =>
    weight_g === undefined || weight_g === pack.weight_g
      ? []
      : [{ id: pack.variant_id, weight: weight_g }],
  );
  if (product_variants.length === 0) return;
  await updateProductVariantsWorkflow(container).run({ input: { product_variants } });
}

async function moveStock(container: MedusaContainer, wanted: readonly Wanted[]): Promise<void> {
  const { stock_location_id: location_id } = await storeDefaults(container);
  const inventory = container.resolve(Modules.INVENTORY);
  for (const { row, pack } of wanted) {
    const { inventory_item_id } = pack;
    if (row.stock === undefined || row.stock === pack.stock || !inventory_item_id) continue;
    if (!pack.location_ids.includes(location_id)) {
      const level = { inventory_item_id, location_id, stocked_quantity: row.stock - pack.stock };
      await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels: [level] } });
      continue;
    }
    await inventory.adjustInventory(inventory_item_id, location_id, row.stock - pack.stock);
  }
}
