import {
  type CalendarDate,
  fold,
  type PlaceScheme,
  parseProducerName,
  parseTaxCode,
} from 'ocop-core';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** A producer as those who decide about it know it: its tax code is never shown to the public. */
export interface Holder {
  id: string;
  handle: string;
  name: string;
  type: string;
  tax_code: string | null;
  place_scheme: PlaceScheme;
  place_code: string;
  commune: string | null;
  /** Certificates in force today. */
  in_force: number;
  /** Names of some of what it is certified for, those in force first. */
  products: string[];
}

export type HolderQuestion = { ids: readonly string[] } | { text: string; limit: number };

/** Names of products that are told of each. */
const MOST_PRODUCTS = 5;

/** The producers of these ids, or those whose name has all these words or whose tax code this is. */
export async function findHolders(
  sql: SqlExecutor,
  question: HolderQuestion,
  today: CalendarDate,
): Promise<Holder[]> {
  const { where, params, limit } = conditionOf(question);
  return rows<Holder>(
    sql,
    `select p.id, p.handle, p.name, p.type, p.tax_code, p.place_scheme, p.place_code, p.commune,
            c.in_force, coalesce(c.products[1:${MOST_PRODUCTS}], '{}') as products
       from ocop_producer p
       left join lateral (
         select count(*) filter (where ocop_standing(c, ?) = 'in_force')::int as in_force,
                array_agg(c.product_name order by ocop_standing(c, ?) = 'in_force' desc, c.valid_from desc,
                          c.id) as products
           from ocop_certificate c where c.producer_id = p.id and c.deleted_at is null
       ) c on true
      where p.deleted_at is null and ${where}
      order by c.in_force desc, p.handle limit ?`,
    [today, today, ...params, limit],
  );
}

function conditionOf(question: HolderQuestion) {
  if ('ids' in question) {
    const { ids } = question;
    return { where: `p.id in ${placeholders(ids)}`, params: [...ids], limit: ids.length };
  }
  const { text, limit } = question;
  const taxCode = parseTaxCode(text);
  if (taxCode) return { where: 'p.tax_code = ?', params: [taxCode], limit };
  const words = wordsOf(text);
  if (words.length === 0) return { where: 'false', params: [], limit };
  return {
    where: words.map(() => `' ' || ocop_lookup_words(p.name) like ?`).join(' and '),
    params: words.map((word) => `% ${word}%`),
    limit,
  };
}

/** Words of a name, without the legal form: papers write that in more than one way. */
function wordsOf(text: string): string[] {
  const { rest } = parseProducerName(text);
  return fold(rest || text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
