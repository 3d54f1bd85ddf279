import type { BodyOf, sellerRoutes } from 'ocop-contract';
import { collapseSpaces, type FieldProblem, LABEL_KEYS, nfc } from 'ocop-core';
import { textField } from '../form-fields';

type ListingBody = BodyOf<typeof sellerRoutes.saveListing>;
type Pack = NonNullable<ListingBody['packs']>[number];
type Row = BodyOf<typeof sellerRoutes.setPricesAndStock>['rows'][number];

/** What is known of a pack already. */
type KnownPack = Pick<Pack, 'title' | 'price_vnd' | 'stock'> & { key: string };

/** Rows for new packs, under those that there are. */
const NEW_ROWS = 2;

/** As many packs as the form asks for. */
export function packRows(known: number, most: number): number {
  return Math.min(most, known + NEW_ROWS);
}

/**
 * A whole number as people write it: "90.000", "90 000 đ", "1,200". Null: empty; NaN: no whole number.
 */
export function readWhole(typed: string): number | null {
  const text = typed.replace(/[\s₫đ]|vnd/giu, '');
  if (text === '') return null;
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(text);
  const digits = isGrouped ? text.replace(/[.,]/g, '') : text;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : Number.NaN;
}

/** What of a form is no number, at its fields; the rest as it is sent. */
interface Read<Body> {
  body: Body;
  problems: readonly FieldProblem[];
}

/** Packs by name and price; a row without a name is none, and a pack without one is taken out. */
export function readPacks(form: FormData, known: readonly KnownPack[]): Read<Pack[]> {
  const problems: FieldProblem[] = [];
  const packs: Pack[] = [];
  for (let index = 0; form.has(`packs.${index}.title`); index += 1) {
    const title = collapseSpaces(nfc(textField(form, `packs.${index}.title`)));
    if (title === '') continue;
    const pack = known.find(({ key }) => key === textField(form, `packs.${index}.key`));
    const name = `packs.${index}.price_vnd`;
    const price = form.has(name) ? readWhole(textField(form, name)) : (pack?.price_vnd ?? null);
    if (Number.isNaN(price)) problems.push(wrong(name, 'not_whole_vnd'));
    packs.push({
      ...(pack && { key: pack.key }),
      title,
      price_vnd: price,
      stock: pack?.stock ?? null,
    });
  }
  return { body: packs, problems };
}

/** Stock of the packs that there are, and what the label says. */
export function readLabelAndStock(
  form: FormData,
  known: readonly KnownPack[],
): Read<Pick<ListingBody, 'packs' | 'label' | 'summary' | 'description'>> {
  const problems: FieldProblem[] = [];
  const packs = known.map(({ key, title, price_vnd, stock }, index) => {
    const name = `packs.${index}.stock`;
    const typed = form.has(name) ? readWhole(textField(form, name)) : (stock ?? null);
    if (Number.isNaN(typed)) problems.push(wrong(name, 'not_whole'));
    return { key, title, price_vnd, stock: typed };
  });
  const text = (name: string) => nfc(textField(form, name)).trim() || null;
  const label = Object.fromEntries(LABEL_KEYS.map((key) => [key, text(`label.${key}`)]));
  return {
    body: { packs, label, summary: text('summary'), description: text('description') },
    problems,
  };
}

/** The fields of the table of prices, by the pack that they are of. */
export const priceField = (variantId: string) => `gia.${variantId}`;
export const stockField = (variantId: string) => `ton.${variantId}`;
export const weightField = (variantId: string) => `can.${variantId}`;
export const stockWasField = (variantId: string) => `truoc.${variantId}`;

/** Rows of the table whose price or stock is another one than it was. */
export function readPriceRows(form: FormData): Read<Row[]> {
  const problems: FieldProblem[] = [];
  const rows: Row[] = [];
  for (const name of form.keys()) {
    const [, variant_id] = /^gia\.(.+)$/.exec(name) ?? [];
    if (variant_id === undefined) continue;
    const price = readWhole(textField(form, name));
    const stock = readWhole(textField(form, stockField(variant_id)));
    const was = readWhole(textField(form, stockWasField(variant_id)));
    const weightName = weightField(variant_id);
    const weight = readWhole(textField(form, weightName));
    if (Number.isNaN(weight)) problems.push(wrong(weightName, 'not_whole'));
    if (Number.isNaN(price)) problems.push(wrong(name, 'not_whole_vnd'));
    if (Number.isNaN(stock)) problems.push(wrong(stockField(variant_id), 'not_whole'));
    rows.push({
      variant_id,
      ...(price !== null && { price_vnd: price }),
      ...(form.has(weightName) && { weight_g: weight }),
      ...(stock !== null && stock !== was && { stock, stock_was: was ?? undefined }),
    });
  }
  return { body: rows, problems };
}

/** What the backend says of a row, at the field of the table. */
export function atPriceFields(
  problems: readonly FieldProblem[],
  rows: readonly Row[],
): FieldProblem[] {
  return problems.map((problem) => {
    const [, index = '', field] = /^rows\.(\d+)\.(\w+)$/.exec(problem.path) ?? [];
    const id = rows[Number(index)]?.variant_id;
    if (id === undefined) return problem;
    const at = { price_vnd: priceField, weight_g: weightField }[field ?? ''] ?? stockField;
    return { ...problem, path: at(id) };
  });
}

function wrong(path: string, code: 'not_whole' | 'not_whole_vnd'): FieldProblem {
  return { path, code, params: {} };
}
