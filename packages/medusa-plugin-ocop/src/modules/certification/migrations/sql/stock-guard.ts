/** SQLSTATE of a reservation beyond the stock; mapped to a 400 by the error handler. */
export const STOCK_SQLSTATE = 'OC002';

/**
 * What is reserved is what is held. Medusa checks each line of an order by itself, and adds up in
 * memory: the same pack twice, two packs of one inventory item, or two processes at once reserve more
 * than there is. Deferred, so that it judges what the whole transaction reserved. Only what asks for
 * more is judged: releasing, lowering, restoring and correcting the stock downwards always work.
 */
export const STOCK_GUARD_SQL = `
create or replace function ocop_guard_reservation() returns trigger language plpgsql volatile as $$
declare
  v_stocked numeric;
  v_held numeric;
begin
  if not exists (select 1 from reservation_item r
                  where r.id = new.id and r.deleted_at is null and not r.allow_backorder) then
    return null; -- released again in the same transaction
  end if;
  -- Whoever reserves the same goods waits here; the next statement sees what was committed meanwhile.
  perform 1 from inventory_level e
    where e.inventory_item_id = new.inventory_item_id and e.location_id = new.location_id
      and e.deleted_at is null for no key update;
  select e.stocked_quantity,
         greatest(e.reserved_quantity, (select coalesce(sum(r.quantity), 0) from reservation_item r
           where r.inventory_item_id = e.inventory_item_id and r.location_id = e.location_id
             and r.deleted_at is null))
    into v_stocked, v_held
    from inventory_level e
   where e.inventory_item_id = new.inventory_item_id and e.location_id = new.location_id
     and e.deleted_at is null;
  if found and v_held > v_stocked then
    raise exception 'ocop: inventory item % is held % times, stocked %',
      new.inventory_item_id, trim_scale(v_held), trim_scale(v_stocked)
      using errcode = '${STOCK_SQLSTATE}';
  end if;
  return null;
end $$;

create or replace function ocop_install_stock_guard() returns boolean language plpgsql as $$
begin
  if to_regclass('reservation_item') is null or to_regclass('inventory_level') is null then
    return false;
  end if;
  drop trigger if exists ocop_guard_reservation on reservation_item;
  drop trigger if exists ocop_guard_raised_reservation on reservation_item;
  create constraint trigger ocop_guard_reservation
    after insert on reservation_item deferrable initially deferred
    for each row when (not new.allow_backorder)
    execute function ocop_guard_reservation();
  create constraint trigger ocop_guard_raised_reservation
    after update of quantity, location_id, inventory_item_id on reservation_item
    deferrable initially deferred
    for each row when (not new.allow_backorder and (new.quantity > old.quantity
      or new.location_id <> old.location_id or new.inventory_item_id <> old.inventory_item_id))
    execute function ocop_guard_reservation();
  return true;
end $$;

create or replace function ocop_stock_guard_in_place() returns boolean language sql stable as $$
  select count(*) = 2 from pg_trigger
   where tgname in ('ocop_guard_reservation', 'ocop_guard_raised_reservation')
     and tgenabled in ('O', 'A') and tgdeferrable and tginitdeferred
     and tgrelid = to_regclass('reservation_item')
$$;
`;

export const STOCK_GUARD_DOWN_SQL = `
do $$ begin
  if to_regclass('reservation_item') is not null then
    drop trigger if exists ocop_guard_reservation on reservation_item;
    drop trigger if exists ocop_guard_raised_reservation on reservation_item;
  end if;
end $$;
drop function if exists ocop_stock_guard_in_place(), ocop_install_stock_guard(),
  ocop_guard_reservation();
`;
