import type { MedusaContainer } from '@medusajs/framework/types';
import { assertSaleable } from './line-refusals';
import { linesOfVariants } from './lines-of-variants';

interface Scope {
  container: MedusaContainer;
}

interface VariantItems {
  items?: readonly { variant_id?: string | null }[] | null;
}

/** create-cart: the first lines of a basket. */
export async function guardCreateCart(
  { input }: { input: VariantItems },
  { container }: Scope,
): Promise<void> {
  await guardVariants(container, input.items);
}

/** add-to-cart. */
export async function guardAddToCart(
  { input }: { input: VariantItems },
  { container }: Scope,
): Promise<void> {
  await guardVariants(container, input.items);
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
  product_id?: string | null;
  product_title?: string | null;
  quantity?: unknown;
}

/** update-line-item-in-cart: raising a quantity is a sale; lowering or removing is always allowed. */
export async function guardUpdateLine(
  {
    input,
    cart,
  }: {
    input: { item_id: string; update?: { quantity?: unknown } };
    cart?: { items?: readonly (CartLine | null)[] | null } | null;
  },
  { container }: Scope,
): Promise<void> {
  const line = cart?.items?.find((item) => item?.id === input.item_id);
  const wanted = Number(input.update?.quantity ?? line?.quantity ?? 0);
  if (!line || wanted <= Number(line.quantity ?? 0)) return;
  await assertSaleable(container, [line]);
}

async function guardVariants(container: MedusaContainer, items: VariantItems['items']) {
  const lines = await linesOfVariants(
    container,
    (items ?? []).map((item) => item.variant_id),
  );
  await assertSaleable(container, lines);
}
