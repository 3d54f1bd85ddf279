import { ASSERT_SALEABLE_SQL, GATE_SQLSTATE } from './gate';
import { GUARD_PRODUCT_STATUS_SQL } from './publication-guard';

const TABLE_SQL = `
create table if not exists "ocop_sale_stop" ("id" text not null, "source" text not null, "producer_id" text not null, "kind" text check ("kind" in ('stopped', 'paused')) not null, "through" text null, "actor" text not null, "revision" integer not null, "lifted_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_sale_stop_pkey" primary key ("id"));
create unique index if not exists "IDX_ocop_sale_stop_open" on "ocop_sale_stop" ("producer_id", "source") where lifted_at is null and deleted_at is null;
create index if not exists "IDX_ocop_sale_stop_source" on "ocop_sale_stop" ("source") where deleted_at is null;
create index if not exists "IDX_ocop_sale_stop_revision" on "ocop_sale_stop" ("revision") where deleted_at is null;
create index if not exists "IDX_ocop_sale_stop_deleted_at" on "ocop_sale_stop" ("deleted_at") where deleted_at is null;
`;

/**
 * Who makes the goods is whoever holds the certificate that speaks for them: the one in force, else the last.
 * What the certificates say comes first, then a stop; a pause keeps nothing from being shown.
 */
const RULE_SQL = `
create or replace function ocop_producer_of(p_product text, p_on text) returns text
language sql stable as $$
  select c.producer_id from ocop_certificate c
   where c.product_id = p_product and c.deleted_at is null
   order by (ocop_standing(c, p_on) = 'in_force') desc, (ocop_standing(c, p_on) = 'superseded'),
            c.valid_from desc, c.id desc
   limit 1
$$;

create or replace function ocop_stop_of(p_product text, p_on text) returns ocop_sale_stop
language sql stable as $$
  select s from ocop_sale_stop s
   where s.lifted_at is null and s.deleted_at is null
     and (s.through is null or s.through >= p_on)
     and s.producer_id = ocop_producer_of(p_product, p_on)
   order by (s.kind = 'paused'), s.through desc nulls first, s.id
   limit 1
$$;

alter function ocop_refusal(text, text) rename to ocop_certificate_refusal;

create or replace function ocop_refusal(p_product text, p_on text) returns text
language sql stable as $$
  select coalesce(ocop_certificate_refusal(p_product, p_on), (ocop_stop_of(p_product, p_on)).kind)
$$;

create or replace function ocop_shelf_refusal(p_product text, p_on text) returns text
language sql stable as $$
  select nullif(ocop_refusal(p_product, p_on), 'paused')
$$;
`;

/** What is asserted of an order, and of what somebody puts on the shelf: under the same locks. */
const ASSERTION_SQL = `
create or replace function ocop_assert_may(p_products text[], p_shelf boolean) returns void
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
    v_reason := case when p_shelf then ocop_shelf_refusal(v_product, ocop_today())
                     else ocop_refusal(v_product, ocop_today()) end;
    if v_reason is not null then
      raise exception 'ocop: product % may not be sold: %', v_product, v_reason
        using errcode = '${GATE_SQLSTATE}',
              detail = json_build_object('product_id', v_product, 'reason', v_reason)::text;
    end if;
  end loop;
end $$;

create or replace function ocop_assert_saleable(p_products text[]) returns void
language plpgsql volatile as $$
begin
  perform ocop_assert_may(p_products, false);
end $$;

create or replace function ocop_guard_product_status() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.status = 'published' and old.deleted_at is null then
    return null; -- it was on show before; what ends that is the listing's business
  end if;
  -- Judge what the row is at commit, not what it was when the trigger was queued.
  if exists (select 1 from product
              where id = new.id and status = 'published' and deleted_at is null) then
    perform ocop_assert_may(array[new.id], true);
  end if;
  return null;
end $$;
`;

export const SALE_STOP_SQL = [TABLE_SQL, RULE_SQL, ASSERTION_SQL].join('\n');

/** What was before: certificates alone refuse, an order and the shelf alike. */
export const SALE_STOP_DOWN_SQL = `
${ASSERT_SALEABLE_SQL}
${GUARD_PRODUCT_STATUS_SQL}
drop function if exists ocop_assert_may(text[], boolean), ocop_shelf_refusal(text, text),
  ocop_refusal(text, text);
alter function ocop_certificate_refusal(text, text) rename to ocop_refusal;
drop function if exists ocop_stop_of(text, text), ocop_producer_of(text, text);
drop table if exists ocop_sale_stop;
`;
