/** What happened at fairs is history: nobody rewrites it. */
export const KEPT_EVENTS_SQL = `
create or replace function ocop_refuse_fair_history_change() returns trigger language plpgsql as $$
begin
  raise exception '% is kept for ever: % is refused', tg_table_name, tg_op
    using errcode = 'restrict_violation';
end $$;
drop trigger if exists ocop_fair_event_kept on ocop_fair_event;
create trigger ocop_fair_event_kept
  before update or delete on ocop_fair_event
  for each row execute function ocop_refuse_fair_history_change();
drop trigger if exists ocop_fair_event_not_emptied on ocop_fair_event;
create trigger ocop_fair_event_not_emptied
  before truncate on ocop_fair_event
  for each statement execute function ocop_refuse_fair_history_change();
`;

export const KEPT_EVENTS_DOWN_SQL = `
drop trigger if exists ocop_fair_event_kept on ocop_fair_event;
drop trigger if exists ocop_fair_event_not_emptied on ocop_fair_event;
drop function if exists ocop_refuse_fair_history_change();
`;
