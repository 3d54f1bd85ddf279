/** A table that keeps an e-mail address. */
export interface Addresses {
  table: string;
  column: string;
  /** What may exist once for each address, besides the address; null where any number may. */
  once: readonly string[] | null;
  /** Rows that hold one, called `t`. */
  condition?: string;
}

export const ADDRESSES: readonly Addresses[] = [
  { table: 'customer', column: 'email', once: ['has_account'] },
  { table: 'cart', column: 'email', once: null },
  { table: 'order', column: 'email', once: null },
  { table: 'invite', column: 'email', once: [] },
  { table: 'user', column: 'email', once: [] },
  {
    table: 'provider_identity',
    column: 'entity_id',
    once: ['provider'],
    condition: `t.provider = 'emailpass'`,
  },
];

/**
 * Writes a table's addresses in small letters and answers the rows that were changed. Where two rows
 * would become one, the one that is written so already stays, else the older.
 */
export function updateOf({ table, column, once, condition = 'true' }: Addresses): string {
  const one = oneOf('t', column);
  const same = (once ?? []).map((name) => `and o.${name} = t.${name}`).join(' ');
  const hasOther = `exists (
    select 1 from "${table}" o
    where o.id <> t.id and ${oneOf('o', column)} = ${one} ${same} and o.deleted_at is null
      and (o.${column} = ${one} or (o.created_at, o.id) < (t.created_at, t.id)))`;
  const isFree = once ? `(t.deleted_at is not null or not ${hasOther})` : 'true';
  return `update "${table}" t set ${column} = ${one}
    where t.${column} <> ${one} and ${condition} and ${isFree} returning t.id`;
}

/** The rows whose address could not be written so, since another has it. */
export function leftOf({ table, column, condition = 'true' }: Addresses): string {
  return `select t.id from "${table}" t where t.${column} <> ${oneOf('t', column)} and ${condition}`;
}

const oneOf = (row: string, column: string) => `lower(trim(normalize(${row}.${column}, NFC)))`;
