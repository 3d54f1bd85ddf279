import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from '@medusajs/framework/zod';
import type { ProductDocument } from 'medusa-plugin-ocop/product-search/product-document';

const pattern = z
  .string()
  .transform((words) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu'));

/** What belongs to some searches: how to read it is said in the `_meta` of the file. */
const belongingCase = z.object({
  asked: z.array(z.string()).min(1),
  name: pattern.optional(),
  any: pattern.optional(),
  unless: pattern.optional(),
});

/** What of a product is read to tell whether it belongs to a search. */
export type Judged = Pick<
  ProductDocument,
  'title' | 'producer_name' | 'commune' | 'province_name' | 'former_province_name'
>;

export interface Belonging {
  q: string;
  /** Whether a product belongs to the search, judged by what it is called alone. */
  belongs(product: Judged): boolean;
}

/** The searches of a file with their judges, by its path from this folder. */
export function readBelonging(file: string): Belonging[] {
  const { cases } = z
    .object({ cases: z.array(belongingCase) })
    .parse(JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')));
  return cases.flatMap(({ asked, name, any, unless }) => {
    const belongs = (product: Judged) => {
      const title = product.title.normalize('NFC');
      const said = [
        title,
        product.producer_name,
        product.commune,
        product.province_name,
        product.former_province_name,
      ];
      if (name && !name.test(title)) return false;
      if (any && !any.test(said.join(' | ').normalize('NFC'))) return false;
      return !unless?.test(title);
    };
    return asked.map((q) => ({ q, belongs }));
  });
}
