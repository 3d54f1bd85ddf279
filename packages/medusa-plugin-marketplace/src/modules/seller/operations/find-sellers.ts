import { placeholders, rows, type SqlExecutor } from 'medusa-plugin-ocop/kernel/sql-executor';
import { fold, type SellerState } from 'ocop-core';
import type { SellerRow } from '../types';

export interface SellerFilter {
  state?: readonly SellerState[];
  /** Words of a name, or a tax code, or a phone number. */
  q?: string;
  /** Sellers that fit `q` by what is kept elsewhere, such as an address of a member. */
  found?: readonly string[];
}

export interface FoundSeller extends SellerRow {
  /** Producers whom it is confirmed as. */
  producer_ids: string[];
}

/** One page of accounts, those that are longest what they are first, and how many there are. */
export async function findSellers(
  sql: SqlExecutor,
  filter: SellerFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ sellers: FoundSeller[]; count: number }> {
  const { where, params } = conditionOf(filter);
  const sellers = await rows<FoundSeller>(
    sql,
    `select s.*, c.producer_ids from marketplace_seller s
       left join lateral (
         select coalesce(array_agg(producer_id order by created_at, id), '{}') as producer_ids
           from marketplace_seller_claim
          where seller_id = s.id and state = 'confirmed' and deleted_at is null
       ) c on true
      where ${where} order by s.state_since, s.id limit ? offset ?`,
    [...params, limit, offset],
  );
  const [counted] = await rows<{ count: number }>(
    sql,
    `select count(*)::int as count from marketplace_seller s where ${where}`,
    params,
  );
  return { sellers, count: counted?.count ?? 0 };
}

function conditionOf({ state, q, found = [] }: SellerFilter) {
  const conditions = ['s.deleted_at is null'];
  const params: unknown[] = [];
  if (state) {
    conditions.push(`s.state in ${placeholders(state)}`);
    params.push(...state);
  }
  if (q) {
    const digits = q.replace(/[\s.-]/g, '');
    conditions.push(`(strpos(lower(unaccent(s.name)), ?) > 0 or s.phone = ? or s.id in ${placeholders(found)}
      or replace(s.tax_code, '-', '') = ?)`);
    params.push(fold(q), digits, ...found, digits);
  }
  return { where: conditions.join(' and '), params };
}

/** How many accounts there are of each state. */
export async function countSellers(sql: SqlExecutor): Promise<Record<SellerState, number>> {
  const counted = await rows<{ state: SellerState; count: number }>(
    sql,
    `select state, count(*)::int as count from marketplace_seller
      where deleted_at is null group by state`,
  );
  const of = (state: SellerState) => counted.find((row) => row.state === state)?.count ?? 0;
  return {
    draft: of('draft'),
    applied: of('applied'),
    more_wanted: of('more_wanted'),
    approved: of('approved'),
    suspended: of('suspended'),
    closing: of('closing'),
    closed: of('closed'),
  };
}
