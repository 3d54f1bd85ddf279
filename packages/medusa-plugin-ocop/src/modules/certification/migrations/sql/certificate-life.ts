/**
 * The whole life of a certificate: an extension past its last day, annulment and return. Standing is
 * computed from the columns as ocop-core's `standingOn` does; a test holds the two against each other.
 */
export const CERTIFICATE_LIFE_SQL = `
alter table ocop_certificate
  add column if not exists product_code text null,
  add column if not exists re_evaluation_filed_on text null,
  add column if not exists extended_to text null,
  add column if not exists extension jsonb null,
  add column if not exists annulled_on text null,
  add column if not exists annulment_decision_id text null
    constraint ocop_certificate_annulment_decision_id_foreign
    references ocop_decision (id) on update cascade on delete set null,
  add column if not exists returned_on text null;
create index if not exists "IDX_ocop_certificate_annulment_decision_id"
  on ocop_certificate (annulment_decision_id) where deleted_at is null;

-- The last day on which it counts where no paper ends it.
create or replace function ocop_last_day(c ocop_certificate) returns text language sql stable as $$
  select greatest(c.valid_to, c.extended_to)
$$;

create or replace function ocop_standing(c ocop_certificate, p_on text) returns text
language sql stable as $$
  select case
    when c.annulled_on is not null and c.annulled_on <= p_on then 'annulled'
    when c.revoked_on is not null and c.revoked_on <= p_on then 'revoked'
    when c.returned_on is not null and c.returned_on <= p_on then 'returned'
    when c.superseded_on is not null and c.superseded_on <= p_on then 'superseded'
    when c.valid_from > p_on then 'not_yet'
    when greatest(c.valid_to, c.extended_to) < p_on then 'lapsed'
    else 'in_force' end
$$;

-- The first day on which it no longer counts, whatever ends it; null while it does or is to come.
create or replace function ocop_ended_on(c ocop_certificate, p_on text) returns text
language sql stable as $$
  select case ocop_standing(c, p_on)
    when 'annulled' then c.annulled_on
    when 'revoked' then c.revoked_on
    when 'returned' then c.returned_on
    when 'superseded' then c.superseded_on
    when 'lapsed' then to_char(greatest(c.valid_to, c.extended_to)::date + 1, 'YYYY-MM-DD')
  end
$$;
`;

/** Before there was more than expiry, revocation and succession. */
const STANDING_BEFORE_SQL = `
create or replace function ocop_standing(c ocop_certificate, p_on text) returns text
language sql stable as $$
  select case
    when c.revoked_on is not null and c.revoked_on <= p_on then 'revoked'
    when c.superseded_on is not null and c.superseded_on <= p_on then 'superseded'
    when c.valid_from > p_on then 'not_yet'
    when c.valid_to < p_on then 'lapsed'
    else 'in_force' end
$$;
`;

export const CERTIFICATE_LIFE_DOWN_SQL = `
${STANDING_BEFORE_SQL}
drop function if exists ocop_ended_on(ocop_certificate, text), ocop_last_day(ocop_certificate);
alter table ocop_certificate
  drop column if exists product_code,
  drop column if exists re_evaluation_filed_on,
  drop column if exists extended_to,
  drop column if exists extension,
  drop column if exists annulled_on,
  drop column if exists annulment_decision_id,
  drop column if exists returned_on;
`;

/** What a column of words may hold. Without asking of rows of before: the register is never rewritten. */
export function allowedWordsSql(table: string, column: string, words: readonly string[]): string {
  const list = words.map((word) => `'${word}'`).join(', ');
  return `
alter table ${table} drop constraint if exists ${table}_${column}_check;
alter table ${table} add constraint ${table}_${column}_check
  check (${column} in (${list})) not valid;
`;
}
