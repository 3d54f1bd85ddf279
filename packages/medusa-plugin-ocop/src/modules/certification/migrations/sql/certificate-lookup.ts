/**
 * The words by which the public looks a certificate up: product, numbers, producer, without marks,
 * in one indexed column. Kept by triggers, because they stand in three tables.
 */
export const CERTIFICATE_LOOKUP_SQL = `
create extension if not exists unaccent;

create or replace function ocop_lookup_words(p_text text) returns text language sql stable as $$
  select regexp_replace(lower(unaccent(coalesce(p_text, ''))), '[^a-z0-9]+', ' ', 'g')
$$;

create or replace function ocop_certificate_lookup(c ocop_certificate) returns tsvector
language sql stable as $$
  select setweight(to_tsvector('simple', ocop_lookup_words(c.product_name)), 'A')
      || setweight(to_tsvector('simple', ocop_lookup_words(concat_ws(' ', c.verification_code,
           (select number from ocop_decision where id = c.recognition_decision_id),
           (select number from ocop_decision where id = c.revocation_decision_id)))), 'B')
      || setweight(to_tsvector('simple', ocop_lookup_words(
           (select name from ocop_producer where id = c.producer_id))), 'C')
$$;

create or replace function ocop_keep_certificate_lookup() returns trigger language plpgsql as $$
begin
  new.lookup := ocop_certificate_lookup(new);
  return new;
end $$;

create or replace function ocop_keep_producer_lookup() returns trigger language plpgsql as $$
begin
  update ocop_certificate c set lookup = ocop_certificate_lookup(c) where c.producer_id = new.id;
  return null;
end $$;

alter table ocop_certificate add column if not exists lookup tsvector;
update ocop_certificate c set lookup = ocop_certificate_lookup(c) where lookup is null;
create index if not exists "IDX_ocop_certificate_lookup" on ocop_certificate using gin (lookup);

drop trigger if exists ocop_certificate_lookup on ocop_certificate;
create trigger ocop_certificate_lookup
  before insert or update of product_name, verification_code, producer_id,
    recognition_decision_id, revocation_decision_id on ocop_certificate
  for each row execute function ocop_keep_certificate_lookup();

drop trigger if exists ocop_producer_lookup on ocop_producer;
create trigger ocop_producer_lookup
  after update of name on ocop_producer
  for each row when (old.name is distinct from new.name)
  execute function ocop_keep_producer_lookup();
`;

export const CERTIFICATE_LOOKUP_DOWN_SQL = `
drop trigger if exists ocop_producer_lookup on ocop_producer;
drop trigger if exists ocop_certificate_lookup on ocop_certificate;
drop function if exists ocop_keep_producer_lookup(), ocop_keep_certificate_lookup();
drop function if exists ocop_certificate_lookup(ocop_certificate);
drop function if exists ocop_lookup_words(text);
alter table ocop_certificate drop column if exists lookup;
`;
