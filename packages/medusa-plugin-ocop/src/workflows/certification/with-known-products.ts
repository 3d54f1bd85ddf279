import type { KnownProducts, RecogniseProductsInput } from './recognition-types';

/** The recognition with the products that its rows are about where they are there already. */
export function withKnownProducts(
  recognition: RecogniseProductsInput,
  known: KnownProducts,
): RecogniseProductsInput {
  const items = recognition.items.map((item, index) => ({
    ...item,
    product_id: known[index] ?? item.product_id ?? null,
  }));
  return { ...recognition, items };
}
