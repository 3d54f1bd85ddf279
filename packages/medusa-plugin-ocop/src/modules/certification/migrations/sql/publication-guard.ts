/** Before a pause could keep something on the shelf, see `sale-stop.ts`. */
export const GUARD_PRODUCT_STATUS_SQL = `
create or replace function ocop_guard_product_status() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'published' and old.deleted_at is null then
    return null; -- it was on show before; what ends that is the listing's business
  end if;
  -- Judge what the row is at commit, not what it was when the trigger was queued.
  if exists (select 1 from product
              where id = new.id and status = 'published' and deleted_at is null) then
    perform ocop_assert_saleable(array[new.id]);
  end if;
  return null;
end $$;
`;

/**
 * What may not be sold cannot be published, whoever publishes it: the product's own route, a batch, an
 * import, a script. Deferred, and under the product's lock as an order is: a decision that commits at
 * the same moment is waited for, or waits.
 */
export const PUBLICATION_GUARD_SQL = `
${GUARD_PRODUCT_STATUS_SQL}
create or replace function ocop_install_publication_guard() returns boolean language plpgsql as $$
begin
  if to_regclass('product') is null then return false; end if;
  drop trigger if exists ocop_guard_product_status on product;
  create constraint trigger ocop_guard_product_status
    after insert or update of status, deleted_at on product deferrable initially deferred
    for each row when (new.status = 'published' and new.deleted_at is null)
    execute function ocop_guard_product_status();
  return true;
end $$;

create or replace function ocop_publication_guard_in_place() returns boolean language sql stable as $$
  select count(*) = 1 from pg_trigger
   where tgname = 'ocop_guard_product_status' and tgenabled in ('O', 'A')
     and tgdeferrable and tginitdeferred and tgrelid = to_regclass('product')
$$;
`;

export const PUBLICATION_GUARD_DOWN_SQL = `
do $$ begin
  if to_regclass('product') is not null then
    drop trigger if exists ocop_guard_product_status on product;
  end if;
end $$;
drop function if exists ocop_publication_guard_in_place(), ocop_install_publication_guard(),
  ocop_guard_product_status();
`;
