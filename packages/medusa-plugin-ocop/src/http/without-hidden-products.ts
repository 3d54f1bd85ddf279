/** An answer of the shop's API, as far as products in it are looked for. */
type Json = unknown;

const PRODUCT_ID = /^prod_/;

/** Ids of the products that an answer is about, at whatever depth. */
export function productIdsIn(value: Json, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const member of value) productIdsIn(member, found);
  else if (isObject(value)) {
    const id = productIdOf(value);
    if (id) found.add(id);
    for (const member of Object.values(value)) productIdsIn(member, found);
  }
  return found;
}

/** The answer without these products and what belongs to them; null where it is about one of them. */
export function withoutProducts(value: Json, hidden: ReadonlySet<string>): Json {
  if (Array.isArray(value)) {
    return value
      .map((member) => withoutProducts(member, hidden))
      .filter((member) => member !== null);
  }
  if (!isObject(value)) return value;
  const id = productIdOf(value);
  if (id && hidden.has(id)) return null;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      isContainer(member) ? withoutProducts(member, hidden) : member,
    ]),
  );
}

/** A product's own id, or that of the product that a variant, an image or an option is of. */
function productIdOf(value: Record<string, Json>): string | null {
  const { id, product_id } = value;
  if (typeof id === 'string' && PRODUCT_ID.test(id)) return id;
  return typeof product_id === 'string' ? product_id : null;
}

function isContainer(value: Json): boolean {
  return typeof value === 'object' && value !== null;
}

/** Days and other instances write themselves; only plain objects are walked through. */
function isObject(value: Json): value is Record<string, Json> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
