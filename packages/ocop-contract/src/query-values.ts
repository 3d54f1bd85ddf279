import { z } from 'zod';

/** A list in a query string: `star=4&star=5`, `star[]=4` or `star=4,5`. At most 100 values. */
export function listOf<Item extends z.ZodType>(item: Item) {
  return z
    .preprocess(
      (value) =>
        value === undefined ? undefined : [value].flat().flatMap((part) => splitText(part)),
      z.array(item).max(100).optional(),
    )
    .optional();
}

/** Any of the codes of a list in a query string. */
export function codesOf(entries: readonly { readonly code: string }[]) {
  return listOf(z.enum(entries.map(({ code }) => code)));
}

/** A whole number in a query string. */
export function wholeNumber({ min, max }: { min: number; max: number }) {
  return z.coerce.number<string | number>().int().min(min).max(max);
}

/** Paging of a list: `limit` (50 unless told, at most `max`) and `offset`. */
export function paging(max = 200) {
  return {
    limit: wholeNumber({ min: 1, max }).default(50),
    offset: wholeNumber({ min: 0, max: 1_000_000 }).default(0),
  };
}

function splitText(part: unknown): unknown[] {
  return typeof part === 'string' ? part.split(',').filter((text) => text !== '') : [part];
}
