interface KeptTables {
  /** The trigger function that refuses; tables of several modules have one between them. */
  refusedBy?: string;
  /** The module whose function it is takes it away again; it is the last to be undone. */
  ownsFunction?: boolean;
}

/** SQL by which rows of tables are history: they are added, and nobody rewrites or removes them. */
export function keptTables(
  tables: readonly string[],
  { refusedBy = 'marketplace_refuse_change', ownsFunction = false }: KeptTables = {},
): { up: string; down: string } {
  const triggers = tables.map(
    (table) => `
create trigger ${table}_kept before update or delete on ${table}
  for each row execute function ${refusedBy}();
create trigger ${table}_not_emptied before truncate on ${table}
  for each statement execute function ${refusedBy}();`,
  );
  const dropped = tables.map(
    (table) => `
drop trigger if exists ${table}_kept on ${table};
drop trigger if exists ${table}_not_emptied on ${table};`,
  );
  return {
    up: `
create or replace function ${refusedBy}() returns trigger language plpgsql as $$
begin
  raise exception '% is kept for ever: % is refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;${triggers.join('')}
`,
    down: `${dropped.join('')}${ownsFunction ? `\ndrop function if exists ${refusedBy}();` : ''}
`,
  };
}
