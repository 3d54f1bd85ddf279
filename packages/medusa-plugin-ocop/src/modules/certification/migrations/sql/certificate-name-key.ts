const keepLookup = (assignments: string) => `
create or replace function ocop_keep_certificate_lookup() returns trigger language plpgsql as $$
begin
${assignments}
  return new;
end $$;
`;

/**
 * A product's name without marks, signs and capitals, in a column of its own: most searches ask whether
 * it is the very name of what has ended, and one name is found by its index whatever else is like it.
 */
export const CERTIFICATE_NAME_KEY_SQL = `
alter table ocop_certificate add column if not exists name_key text;
${keepLookup(`  new.lookup := ocop_certificate_lookup(new);
  new.name_key := btrim(ocop_lookup_words(new.product_name));`)}
update ocop_certificate set name_key = btrim(ocop_lookup_words(product_name)) where name_key is null;
create index if not exists "IDX_ocop_certificate_name_key" on ocop_certificate (name_key)
  where deleted_at is null;
`;

export const CERTIFICATE_NAME_KEY_DOWN_SQL = `
${keepLookup('  new.lookup := ocop_certificate_lookup(new);')}
alter table ocop_certificate drop column if exists name_key;
`;
