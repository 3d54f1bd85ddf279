import { REFUSAL_BEFORE_DECISIONS_SQL } from './gate';

/** The ends that a policy may let a product survive: `mayDebadge` of ocop-core. A test compares them. */
const MAY_DEBADGE = [
  'lapsed',
  'returned',
  'annulled',
  'expired_not_re_evaluated',
  're_evaluated_below_requirement',
  'not_as_dossier',
  'production_stopped',
  'producer_dissolved',
  'scale_or_material_area_reduced',
  'records_or_traceability_missing',
  'mark_misuse',
  'voluntary_return',
  'other',
];
const MAY_DEBADGE_SQL = `array[${MAY_DEBADGE.map((cause) => `'${cause}'`).join(', ')}]::text[]`;

/** The versions of the policy and what they decided: kept for ever, and never against food safety. */
const TABLES_SQL = `
create table if not exists "ocop_listing_policy_version" ("id" text not null, "version" integer not null, "effective_from" text not null, "debadge" text[] not null, "note" text null, "author" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_listing_policy_version_pkey" primary key ("id"), constraint "ocop_listing_policy_version_debadge_check" check ("debadge" <@ ${MAY_DEBADGE_SQL}));
create unique index if not exists "IDX_ocop_listing_policy_version_version_unique" on "ocop_listing_policy_version" ("version") where deleted_at is null;
create index if not exists "IDX_ocop_listing_policy_version_deleted_at" on "ocop_listing_policy_version" ("deleted_at") where deleted_at is null;

create table if not exists "ocop_listing_decision" ("id" text not null, "certificate_id" text not null, "cause" text not null, "ended_on" text not null, "action" text check ("action" in ('delist', 'debadge')) not null, "policy_version" integer null, "event_sequence" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_listing_decision_pkey" primary key ("id"), constraint "ocop_listing_decision_debadge_check" check ("action" <> 'debadge' or ("policy_version" is not null and "cause" = any (${MAY_DEBADGE_SQL}))));
create index if not exists "IDX_ocop_listing_decision_certificate_id_ended_on_event_sequence" on "ocop_listing_decision" ("certificate_id", "ended_on", "event_sequence") where deleted_at is null;
create index if not exists "IDX_ocop_listing_decision_deleted_at" on "ocop_listing_decision" ("deleted_at") where deleted_at is null;

create or replace function ocop_refuse_policy_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept for ever: % is refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;
`;

const keptForEver = (table: string) => `
drop trigger if exists ${table}_kept on ${table};
create trigger ${table}_kept before update or delete on ${table}
  for each row execute function ocop_refuse_policy_change();
drop trigger if exists ${table}_not_emptied on ${table};
create trigger ${table}_not_emptied before truncate on ${table}
  for each statement execute function ocop_refuse_policy_change();
`;

/**
 * The rule of ocop-core's `ordinarySince`, and `ocop_refusal` which asks it: no product of an ended
 * certificate is sold unless this very end was decided to leave it on sale.
 */
const RULE_SQL = `
-- What was decided of a certificate's listing when it ended as it has by then; null while undecided.
create or replace function ocop_listing_action(c ocop_certificate, p_on text) returns text
language sql stable as $$
  select d.action from ocop_listing_decision d
   where d.certificate_id = c.id and d.deleted_at is null
     and d.ended_on = ocop_ended_on(c, p_on)
     and d.cause = case ocop_standing(c, p_on)
           when 'revoked' then c.revocation_reason else ocop_standing(c, p_on) end
   order by d.event_sequence desc limit 1
$$;

-- The certificate whose end left a product on sale as an ordinary one; null where there is none.
create or replace function ocop_ordinary_by(p_product text, p_on text) returns text
language sql stable as $$
  select c.id from ocop_certificate c
   where c.id = (select k.id from ocop_certificate k
           where k.product_id = p_product and k.deleted_at is null
             and ocop_standing(k, p_on) <> 'not_yet'
           order by (ocop_standing(k, p_on) = 'superseded'), k.valid_from desc, k.id desc
           limit 1)
     and ocop_listing_action(c, p_on) = 'debadge'
     and not exists (select 1 from ocop_certificate k
           where k.product_id = p_product and k.deleted_at is null
             and ocop_standing(k, p_on) = 'in_force')
     and not exists (select 1 from ocop_certificate k
           where k.product_id = p_product and k.deleted_at is null and k.id <> c.id
             and ocop_standing(k, p_on) in ('revoked', 'annulled', 'returned')
             and ocop_ended_on(k, p_on) >= c.valid_from
             and ocop_listing_action(k, p_on) is distinct from 'debadge')
$$;

create or replace function ocop_refusal(p_product text, p_on text) returns text
language plpgsql stable as $$
declare
  v_standing text;
begin
  if exists (select 1 from ocop_certificate c
             where c.product_id = p_product and c.deleted_at is null
               and ocop_standing(c, p_on) = 'in_force') then
    return null;
  end if;
  select ocop_standing(c, p_on) into v_standing
    from ocop_certificate c
   where c.product_id = p_product and c.deleted_at is null
   order by (ocop_standing(c, p_on) = 'superseded'), c.valid_from desc, c.id desc
   limit 1;
  if not found then
    return case when ocop_policy('ordinary', 'refuse') = 'allow' then null
                else 'no_certificate' end;
  end if;
  if ocop_ordinary_by(p_product, p_on) is not null then return null; end if;
  return v_standing;
end $$;
`;

export const LISTING_DECISION_SQL = [
  TABLES_SQL,
  keptForEver('ocop_listing_policy_version'),
  keptForEver('ocop_listing_decision'),
  RULE_SQL,
].join('\n');

export const LISTING_DECISION_DOWN_SQL = `
${REFUSAL_BEFORE_DECISIONS_SQL}
drop function if exists ocop_ordinary_by(text, text), ocop_listing_action(ocop_certificate, text);
drop table if exists ocop_listing_decision, ocop_listing_policy_version;
drop function if exists ocop_refuse_policy_change();
`;
