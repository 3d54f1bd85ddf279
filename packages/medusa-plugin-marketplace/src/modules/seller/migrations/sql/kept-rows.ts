/** What happened to accounts and how they were checked is history: nobody rewrites it. */
const KEPT = ['marketplace_seller_event', 'marketplace_identity_check'] as const;

const triggers = KEPT.map(
  (table) => `
create trigger ${table}_kept before update or delete on ${table}
  for each row execute function marketplace_refuse_change();
create trigger ${table}_not_emptied before truncate on ${table}
  for each statement execute function marketplace_refuse_change();`,
);

export const KEPT_ROWS_SQL = `
create or replace function marketplace_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept for ever: % is refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;
${triggers.join('')}
`;

export const KEPT_ROWS_DOWN_SQL = `
${KEPT.map(
  (table) => `
drop trigger if exists ${table}_kept on ${table};
drop trigger if exists ${table}_not_emptied on ${table};`,
).join('')}
drop function if exists marketplace_refuse_change();
`;
