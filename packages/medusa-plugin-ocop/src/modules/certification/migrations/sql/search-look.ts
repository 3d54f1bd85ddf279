/** Before a change said which of its effects withhold its product, it was the one on the index. */
const UNTIL_INDEXED = "l.effects->>'search' is null";

/** What the table of pending documents was called first. */
const FIRST_NAME = 'ocop_search_debt';

/**
 * What every search asks of the register when an engine has answered, as a function, so that
 * PostgreSQL plans it once for a connection: planning takes three times as long as looking.
 * @param lastDay of a certificate, in SQL
 * @param endedOn the day of the first paper that ends it, in SQL
 * @param withheld whether an open change withholds its product, in SQL
 * @param pending the table of documents that the primary index has yet to take
 */
export function searchLookSql(
  lastDay: string,
  endedOn: string,
  withheld = UNTIL_INDEXED,
  pending = FIRST_NAME,
): string {
  return `
create or replace function ocop_look_after_search(
  product_ids text[], moment timestamptz, most_unfinished int, most_owed int
) returns table (
  kind text, product_id text, verification_code text, star int, valid_from text, valid_to text,
  revoked_on text, superseded_on text
) language plpgsql stable as $$
#variable_conflict use_column
begin
  return query
    select 'standing', c.product_id, c.verification_code, c.star, c.valid_from, ${lastDay},
           ${endedOn}, c.superseded_on
      from ocop_certificate c where c.deleted_at is null and c.product_id = any(product_ids)
    union all
    (select distinct 'unfinished', l.product_id, null, null::int, null, null, null, null
       from ocop_listing_change l
      where l.status <> 'done' and l.deleted_at is null
        and ${withheld} and (l.due_at <= moment or l.attempts > 0)
      limit most_unfinished)
    union all
    (select case when d.attempts = 0 then 'untold' else 'owed' end, d.product_id,
            null, null, null, null, null, null
       from ${pending} d where d.strict or d.attempts > 0
      order by d.attempts limit most_owed)
    union all
    select 'edition', e.last_value::text, null, null, null, null, null, null
      from ocop_search_edition e;
end $$;
`;
}

export const SEARCH_LOOK_DOWN_SQL =
  'drop function if exists ocop_look_after_search(text[], timestamptz, int, int);';
