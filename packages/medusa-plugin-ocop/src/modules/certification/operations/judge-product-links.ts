import { type DecisionWarning, type Finding, judgeProductLink, type NamedProduct } from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** A certificate that is to be tied to a product of the shop. */
export interface PlannedLink {
  product_id: string;
  product_name: string;
  producer_name: string;
  tax_code?: string | null;
  /** The certificate itself, where it is tied already: it says nothing against itself. */
  certificate_id?: string;
}

/** What the shop calls its products: what is known of one that has no certificate yet. */
export type ProductTitles = Readonly<Record<string, string>>;

interface KnownRow {
  id: string;
  product_id: string;
  product_name: string;
  producer_name: string;
  tax_code: string | null;
}

/**
 * For each planned link, in order, why it is perhaps about another product: held against the product's
 * certificates, whatever became of them, or against its title where it has none.
 */
export async function judgeProductLinks(
  sql: SqlExecutor,
  links: readonly PlannedLink[],
  titles: ProductTitles = {},
): Promise<Finding<DecisionWarning>[][]> {
  const ids = [...new Set(links.map(({ product_id }) => product_id))];
  if (ids.length === 0) return [];
  const known = await rows<KnownRow>(
    sql,
    `select c.id, c.product_id, c.product_name, p.name as producer_name, p.tax_code
       from ocop_certificate c join ocop_producer p on p.id = c.producer_id
      where c.deleted_at is null and c.product_id in ${placeholders(ids)} order by c.id`,
    ids,
  );
  return links.map((link) => {
    const names: NamedProduct[] = known
      .filter(({ id, product_id }) => product_id === link.product_id && id !== link.certificate_id)
      .map(({ product_name, producer_name, tax_code }) => ({
        productName: product_name,
        // One tax code is one producer, however it is spelt.
        producerName:
          tax_code !== null && tax_code === link.tax_code ? link.producer_name : producer_name,
      }));
    const title = titles[link.product_id];
    if (names.length === 0 && title !== undefined) {
      names.push({ productName: title, producerName: null });
    }
    return judgeProductLink(
      { productName: link.product_name, producerName: link.producer_name },
      names,
    );
  });
}
