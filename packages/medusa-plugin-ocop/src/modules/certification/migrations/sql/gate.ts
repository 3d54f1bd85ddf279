/** SQLSTATE of a refusal at the gate; mapped to a 400 by the error handler. */
export const GATE_SQLSTATE = 'OC001';

/** Before an end of a certificate was decided with a version of the policy, see `listing-decision.ts`. */
export const REFUSAL_BEFORE_DECISIONS_SQL = `
create or replace function ocop_refusal(p_product text, p_on text) returns text
language plpgsql stable as $$
declare
  v_standing text;
  v_reason text;
begin
  if exists (select 1 from ocop_certificate c
             where c.product_id = p_product and c.deleted_at is null
               and ocop_standing(c, p_on) = 'in_force') then
    return null;
  end if;
  select ocop_standing(c, p_on), c.revocation_reason into v_standing, v_reason
    from ocop_certificate c
   where c.product_id = p_product and c.deleted_at is null
   order by (ocop_standing(c, p_on) = 'superseded'), c.valid_from desc, c.id desc
   limit 1;
  if not found then
    return case when ocop_policy('ordinary', 'refuse') = 'allow' then null
                else 'no_certificate' end;
  end if;
  if ocop_policy('ordinary', 'refuse') = 'allow' then
    if v_standing = 'lapsed' and ocop_policy('lapsed', 'delist') = 'debadge' then return null; end if;
    if v_standing = 'revoked'
       and ocop_policy(coalesce(v_reason, ''), 'delist') = 'debadge' then return null; end if;
  end if;
  return v_standing;
end $$;
`;

/** Before a stop could speak against a sale as well, see `sale-stop.ts`. */
export const ASSERT_SALEABLE_SQL = `
-- Volatile on purpose: after the lock is granted, each statement sees what was committed meanwhile.
create or replace function ocop_assert_saleable(p_products text[]) returns void
language plpgsql volatile as $$
declare
  v_product text;
  v_reason text;
begin
  for v_product in select distinct p from unnest(p_products) p
                    where p is not null order by p loop
    perform pg_advisory_xact_lock_shared(ocop_product_lock(v_product));
  end loop;
  for v_product in select distinct p from unnest(p_products) p
                    where p is not null order by p loop
    v_reason := ocop_refusal(v_product, ocop_today());
    if v_reason is not null then
      raise exception 'ocop: product % may not be sold: %', v_product, v_reason
        using errcode = '${GATE_SQLSTATE}',
              detail = json_build_object('product_id', v_product, 'reason', v_reason)::text;
    end if;
  end loop;
end $$;
`;

/**
 * The rule of ocop-core's `refusalFor`, where the database can apply it at commit; `ocop_refusal` as it is
 * today stands in `listing-decision.ts`. A test holds the two against each other. Dates are text
 * 'YYYY-MM-DD', which sorts as the calendar does.
 */
export const GATE_SQL = `
create or replace function ocop_today() returns text language sql stable as $$
  select to_char(now() at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')
$$;

create or replace function ocop_policy(p_cause text, p_default text) returns text
language sql stable as $$
  select coalesce((select action from ocop_listing_policy
                   where cause = p_cause and deleted_at is null), p_default)
$$;

create or replace function ocop_standing(c ocop_certificate, p_on text) returns text
language sql stable as $$
  select case
    when c.revoked_on is not null and c.revoked_on <= p_on then 'revoked'
    when c.superseded_on is not null and c.superseded_on <= p_on then 'superseded'
    when c.valid_from > p_on then 'not_yet'
    when c.valid_to < p_on then 'lapsed'
    else 'in_force' end
$$;

${REFUSAL_BEFORE_DECISIONS_SQL}
create or replace function ocop_product_lock(p_product text) returns bigint
language sql immutable as $$
  select hashtextextended('ocop:product:' || p_product, 20261123)
$$;

${ASSERT_SALEABLE_SQL}`;

/**
 * Deferred, so that the check runs at commit and never makes the order module wait inside its own
 * transaction. A new order version copies its rows: only a raised quantity is a new sale.
 */
export const ORDER_GUARDS_SQL = `
create or replace function ocop_guard_order_line_item() returns trigger language plpgsql as $$
declare v_order text;
begin
  if new.product_id is null then return null; end if;
  select order_id into v_order from order_item where item_id = new.id limit 1;
  if v_order is not null then
    return null; -- the guard of order_item asserts the whole order, in lock order
  end if;
  perform ocop_assert_saleable(array[new.product_id]);
  return null;
end $$;

create or replace function ocop_guard_order_item() returns trigger language plpgsql as $$
declare
  v_before numeric;
  v_now record;
begin
  -- Deferred: judge what the row is at commit, not what it was when the trigger was queued.
  select oi.quantity, oi.version, oi.order_id, oi.item_id, li.product_id into v_now
    from order_item oi join order_line_item li on li.id = oi.item_id
   where oi.id = new.id and oi.deleted_at is null;
  if not found or v_now.product_id is null then return null; end if;
  if tg_op = 'UPDATE' then
    v_before := old.quantity;
  else
    select quantity into v_before from order_item
     where item_id = v_now.item_id and order_id = v_now.order_id and version < v_now.version
       and deleted_at is null
     order by version desc limit 1;
  end if;
  if v_now.quantity <= coalesce(v_before, 0) then return null; end if;
  if tg_op = 'INSERT' and v_before is null then
    perform ocop_assert_saleable(array(
      select li.product_id from order_item oi join order_line_item li on li.id = oi.item_id
       where oi.order_id = v_now.order_id and oi.version = v_now.version and oi.deleted_at is null
         and not exists (select 1 from order_item earlier
                          where earlier.item_id = oi.item_id and earlier.order_id = oi.order_id
                            and earlier.version < oi.version and earlier.deleted_at is null
                            and earlier.quantity >= oi.quantity)));
  else
    perform ocop_assert_saleable(array[v_now.product_id]);
  end if;
  return null;
end $$;

create or replace function ocop_guard_draft_conversion() returns trigger language plpgsql as $$
begin
  if not (old.is_draft_order and not new.is_draft_order) then return null; end if;
  perform ocop_assert_saleable(array(
    select li.product_id from order_item oi join order_line_item li on li.id = oi.item_id
     where oi.order_id = new.id and oi.version = new.version and oi.deleted_at is null
       and oi.quantity > 0));
  return null;
end $$;

create or replace function ocop_install_order_guards() returns boolean language plpgsql as $$
begin
  if to_regclass('order_item') is null or to_regclass('order_line_item') is null
     or to_regclass('"order"') is null then
    return false;
  end if;
  drop trigger if exists ocop_guard_order_line_item on order_line_item;
  create constraint trigger ocop_guard_order_line_item
    after insert on order_line_item deferrable initially deferred
    for each row execute function ocop_guard_order_line_item();
  drop trigger if exists ocop_guard_order_item on order_item;
  create constraint trigger ocop_guard_order_item
    after insert or update of quantity on order_item deferrable initially deferred
    for each row execute function ocop_guard_order_item();
  drop trigger if exists ocop_guard_draft_conversion on "order";
  create constraint trigger ocop_guard_draft_conversion
    after update of is_draft_order on "order" deferrable initially deferred
    for each row execute function ocop_guard_draft_conversion();
  return true;
end $$;

-- True only where every guard is there, enabled, on its table and deferred to commit.
create or replace function ocop_order_guards_in_place() returns boolean language sql stable as $$
  select count(*) = 3 from pg_trigger
   where tgname in ('ocop_guard_order_line_item', 'ocop_guard_order_item',
                    'ocop_guard_draft_conversion')
     and tgenabled in ('O', 'A') and tgdeferrable and tginitdeferred
     and tgrelid in (to_regclass('order_line_item'), to_regclass('order_item'), to_regclass('"order"'))
$$;
`;

export const GATE_DOWN_SQL = `
do $$ begin
  if to_regclass('order_item') is not null then
    drop trigger if exists ocop_guard_order_line_item on order_line_item;
    drop trigger if exists ocop_guard_order_item on order_item;
    drop trigger if exists ocop_guard_draft_conversion on "order";
  end if;
end $$;
drop function if exists ocop_order_guards_in_place(), ocop_install_order_guards(),
  ocop_guard_order_line_item(), ocop_guard_order_item(), ocop_guard_draft_conversion(),
  ocop_assert_saleable(text[]), ocop_product_lock(text), ocop_refusal(text, text),
  ocop_policy(text, text), ocop_today();
drop function if exists ocop_standing(ocop_certificate, text);
`;
