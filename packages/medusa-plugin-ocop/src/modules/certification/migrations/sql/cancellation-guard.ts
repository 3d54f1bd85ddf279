/** SQLSTATE of a parcel for a cancelled order, and of the other way round; the words are mapped to a 409. */
const CANCELLATION_SQLSTATE = 'OC003';

/**
 * An order is cancelled or packed, never both. Medusa looks at the one before it does the other, so that
 * two at once both see nothing. A cancellation is claimed: a row that is committed before anything is
 * undone; a parcel is its items, committed before any carrier is told. Both take the order's lock at
 * their commit: who comes second sees the first and does nothing. Code that cancels without a claim is
 * held to the same when it writes the order.
 */
export const CANCELLATION_GUARD_SQL = `
create table if not exists ocop_order_cancellation (
  order_id text primary key,
  claimed_at timestamptz not null default now()
);

create or replace function ocop_order_lock(p_order text) returns bigint language sql immutable as $$
  select hashtextextended('ocop:order:' || p_order, 20261129)
$$;

create or replace function ocop_order_has_parcel(p_order text) returns boolean
language plpgsql volatile as $$
begin
  return exists (select 1 from order_item oi
      join fulfillment_item i on i.line_item_id = oi.item_id and i.deleted_at is null
      join fulfillment f on f.id = i.fulfillment_id
     where oi.order_id = p_order and f.canceled_at is null and f.deleted_at is null)
    or exists (select 1 from order_fulfillment l join fulfillment f on f.id = l.fulfillment_id
     where l.order_id = p_order and l.deleted_at is null
       and f.canceled_at is null and f.deleted_at is null);
end $$;

create or replace function ocop_order_is_paid(p_order text) returns boolean
language plpgsql volatile as $$
begin
  return exists (select 1 from order_payment_collection l
      join payment p on p.payment_collection_id = l.payment_collection_id
      join capture c on c.payment_id = p.id and c.deleted_at is null
     where l.order_id = p_order and l.deleted_at is null and p.deleted_at is null);
end $$;

-- 'unknown', 'canceled' (done before), 'begun' (too late) or 'claimed': from now on nobody packs it.
-- Staff may cancel what is paid, which Medusa pays back.
create or replace function ocop_claim_cancellation(p_order text, p_by_staff boolean) returns text
language plpgsql volatile as $$
declare v_order record;
begin
  perform pg_advisory_xact_lock(ocop_order_lock(p_order));
  select status::text as status, canceled_at into v_order from "order"
   where id = p_order and deleted_at is null and not is_draft_order;
  if not found then return 'unknown'; end if;
  if v_order.canceled_at is not null then return 'canceled'; end if;
  if exists (select 1 from ocop_order_cancellation where order_id = p_order) then
    return 'claimed'; -- of a run that was cut off: nobody could pack it since
  end if;
  if ocop_order_has_parcel(p_order)
     or not p_by_staff and (v_order.status <> 'pending' or ocop_order_is_paid(p_order)) then
    return 'begun';
  end if;
  insert into ocop_order_cancellation (order_id) values (p_order);
  return 'claimed';
end $$;

create or replace function ocop_guard_parcel() returns trigger language plpgsql volatile as $$
declare v_order text;
begin
  select order_id into v_order from order_item where item_id = new.line_item_id limit 1;
  if v_order is null then return null; end if;
  perform pg_advisory_xact_lock(ocop_order_lock(v_order));
  if not exists (select 1 from fulfillment_item i join fulfillment f on f.id = i.fulfillment_id
       where i.id = new.id and i.deleted_at is null
         and f.canceled_at is null and f.deleted_at is null) then
    return null; -- taken back in the same transaction
  end if;
  if exists (select 1 from ocop_order_cancellation where order_id = v_order)
     or exists (select 1 from "order" where id = v_order and canceled_at is not null) then
    raise exception 'ocop: order % is canceled', v_order using errcode = '${CANCELLATION_SQLSTATE}';
  end if;
  return null;
end $$;

create or replace function ocop_guard_cancellation() returns trigger language plpgsql volatile as $$
begin
  if old.canceled_at is not null or new.canceled_at is null then return null; end if;
  perform pg_advisory_xact_lock(ocop_order_lock(new.id));
  if ocop_order_has_parcel(new.id) then
    raise exception 'ocop: order % is begun', new.id using errcode = '${CANCELLATION_SQLSTATE}';
  end if;
  return null;
end $$;

create or replace function ocop_install_cancellation_guard() returns boolean language plpgsql as $$
begin
  if to_regclass('"order"') is null or to_regclass('order_item') is null
     or to_regclass('fulfillment_item') is null or to_regclass('order_fulfillment') is null
     or to_regclass('order_payment_collection') is null then
    return false;
  end if;
  drop trigger if exists ocop_guard_parcel on fulfillment_item;
  create constraint trigger ocop_guard_parcel
    after insert on fulfillment_item deferrable initially deferred
    for each row when (new.line_item_id is not null) execute function ocop_guard_parcel();
  drop trigger if exists ocop_guard_cancellation on "order";
  create constraint trigger ocop_guard_cancellation
    after update of canceled_at on "order" deferrable initially deferred
    for each row execute function ocop_guard_cancellation();
  return true;
end $$;

create or replace function ocop_cancellation_guard_in_place() returns boolean
language sql stable as $$
  select count(*) = 2 from pg_trigger
   where tgname in ('ocop_guard_parcel', 'ocop_guard_cancellation')
     and tgenabled in ('O', 'A') and tgdeferrable and tginitdeferred
     and tgrelid in (to_regclass('fulfillment_item'), to_regclass('"order"'))
$$;
`;

export const CANCELLATION_GUARD_DOWN_SQL = `
do $$ begin
  if to_regclass('fulfillment_item') is not null then
    drop trigger if exists ocop_guard_parcel on fulfillment_item;
  end if;
  if to_regclass('"order"') is not null then
    drop trigger if exists ocop_guard_cancellation on "order";
  end if;
end $$;
drop function if exists ocop_cancellation_guard_in_place(), ocop_install_cancellation_guard(),
  ocop_guard_cancellation(), ocop_guard_parcel(), ocop_claim_cancellation(text, boolean),
  ocop_order_is_paid(text), ocop_order_has_parcel(text), ocop_order_lock(text);
drop table if exists ocop_order_cancellation;
`;
