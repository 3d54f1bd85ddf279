import type { MedusaContainer } from '@medusajs/framework/types';
import { additionRefusals, quantityRefusals } from './cart-refusals';
import { NotSaleableError, type Refusal } from './gate-error';
import { assertSaleable } from './line-refusals';
import { linesOfVariants } from './lines-of-variants';
import { type AddedLine, readNewSaleBasket } from './read-sale-basket';
import { refusedLines, saleScope } from './sale-refusals';

interface Scope {
  container: MedusaContainer;
}

interface ItemInput {
  variant_id?: string | null;
  quantity?: unknown;
  metadata?: Record<string, unknown> | null;
}

interface NewCart {
  sales_channel_id?: string | null;
  currency_code?: string | null;
  items?: readonly ItemInput[] | null;
}

/** create-cart, before its lines are priced: quantities are not known there, so one of each is asked for. */
export async function guardVariantsOfNewCart(
  {
    variantIds,
    salesChannel,
    region,
  }: {
    variantIds?: readonly (string | null | undefined)[] | null;
    salesChannel?: { id: string } | null;
    region?: { currency_code?: string } | null;
  },
  { container }: Scope,
): Promise<void> {
  const items = (variantIds ?? []).map((variant_id) => ({ variant_id, quantity: 1 }));
  const refusals = await newCartRefusals(container, {
    sales_channel_id: salesChannel?.id ?? null,
    currency_code: region?.currency_code ?? null,
    items,
  });
  assertNone(refusals.filter(({ reason }) => reason !== 'insufficient_stock'));
}

/** create-cart: the first lines of a basket. */
export async function guardCreateCart(
  { input }: { input: NewCart },
  { container }: Scope,
): Promise<void> {
  assertNone(await newCartRefusals(container, input));
}

/** add-to-cart. */
export async function guardAddToCart(
  { input }: { input: { cart_id: string; items?: readonly ItemInput[] | null } },
  { container }: Scope,
): Promise<void> {
  assertNone(await additionRefusals(container, input.cart_id, addedLines(input.items)));
}

/** Where staff workflows price lines: adds to drafts, order edits, exchanges and claims. */
export async function guardPricedVariants(
  { variantIds }: { variantIds?: readonly (string | null | undefined)[] | null },
  { container }: Scope,
): Promise<void> {
  await assertSaleable(container, await linesOfVariants(container, variantIds ?? []));
}

interface CartLine {
  id?: string | null;
  quantity?: unknown;
}

/** update-line-item-in-cart: raising a quantity is a sale; lowering or removing is always allowed. */
export async function guardUpdateLine(
  {
    input,
    cart,
  }: {
    input: { cart_id: string; item_id: string; update?: { quantity?: unknown } };
    cart?: { items?: readonly (CartLine | null)[] | null } | null;
  },
  { container }: Scope,
): Promise<void> {
  const line = cart?.items?.find((item) => item?.id === input.item_id);
  const wanted = Number(input.update?.quantity ?? line?.quantity ?? 0);
  if (!line || wanted <= Number(line.quantity ?? 0)) return;
  assertNone(await quantityRefusals(container, input.cart_id, input.item_id, wanted));
}

/** What speaks against the lines of a basket that does not exist yet. */
export async function newCartRefusals(
  container: MedusaContainer,
  { sales_channel_id, currency_code, items }: NewCart,
): Promise<Refusal[]> {
  const added = addedLines(items);
  if (added.length === 0) return [];
  const { sql, today } = saleScope(container);
  const channel = { salesChannelId: sales_channel_id ?? null, currencyCode: currency_code ?? null };
  const basket = await readNewSaleBasket(sql, channel, today, added);
  if (!basket) return [];
  return (await refusedLines(container, basket)).map(({ refusal }) => refusal);
}

function addedLines(items: readonly ItemInput[] | null | undefined): AddedLine[] {
  return (items ?? []).flatMap(({ variant_id, quantity, metadata }) =>
    variant_id ? [{ variant_id, quantity: Number(quantity ?? 1), metadata: metadata ?? null }] : [],
  );
}

function assertNone(refusals: readonly Refusal[]): void {
  if (refusals.length > 0) throw new NotSaleableError(refusals);
}
