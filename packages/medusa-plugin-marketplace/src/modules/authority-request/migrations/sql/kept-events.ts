/** What was done for authorities is history: nobody rewrites it. The function is that of sellers' accounts. */
export const KEPT_EVENTS_SQL = `
create or replace function marketplace_refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept for ever: % is refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;
create trigger marketplace_authority_request_event_kept
  before update or delete on marketplace_authority_request_event
  for each row execute function marketplace_refuse_change();
create trigger marketplace_authority_request_event_not_emptied
  before truncate on marketplace_authority_request_event
  for each statement execute function marketplace_refuse_change();
`;

export const KEPT_EVENTS_DOWN_SQL = `
drop trigger if exists marketplace_authority_request_event_kept
  on marketplace_authority_request_event;
drop trigger if exists marketplace_authority_request_event_not_emptied
  on marketplace_authority_request_event;
`;
