/** The register is append-only: whoever wants to change history must first change this schema. */
export const REGISTER_GUARD_SQL = `
create or replace function ocop_refuse_register_change() returns trigger language plpgsql as $$
begin
  raise exception 'the register is append-only: % of ocop_certificate_event is refused', tg_op
    using errcode = 'restrict_violation';
end $$;

drop trigger if exists ocop_register_append_only on ocop_certificate_event;
create trigger ocop_register_append_only
  before update or delete on ocop_certificate_event
  for each row execute function ocop_refuse_register_change();

drop trigger if exists ocop_register_no_truncate on ocop_certificate_event;
create trigger ocop_register_no_truncate
  before truncate on ocop_certificate_event
  for each statement execute function ocop_refuse_register_change();
`;

export const REGISTER_GUARD_DOWN_SQL = `
drop trigger if exists ocop_register_append_only on ocop_certificate_event;
drop trigger if exists ocop_register_no_truncate on ocop_certificate_event;
drop function if exists ocop_refuse_register_change();
`;
