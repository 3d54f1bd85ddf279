/** What happened to listings is history: nobody rewrites it. */
export const KEPT_LISTING_ROWS_SQL = `
create or replace function marketplace_refuse_listing_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept for ever: % is refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;
create trigger marketplace_listing_event_kept before update or delete on marketplace_listing_event
  for each row execute function marketplace_refuse_listing_change();
create trigger marketplace_listing_event_not_emptied before truncate on marketplace_listing_event
  for each statement execute function marketplace_refuse_listing_change();
`;

export const KEPT_LISTING_ROWS_DOWN_SQL = `
drop trigger if exists marketplace_listing_event_kept on marketplace_listing_event;
drop trigger if exists marketplace_listing_event_not_emptied on marketplace_listing_event;
drop function if exists marketplace_refuse_listing_change();
`;
