/** One producer for each handle, and a handle for good: links to it are out in the world. */
export const PRODUCER_HANDLES_SQL = `
alter table ocop_producer alter column handle set not null;
create unique index if not exists "IDX_ocop_producer_handle_unique"
  on ocop_producer (handle) where deleted_at is null;

create or replace function ocop_keep_producer_handle() returns trigger language plpgsql as $$
begin
  raise exception 'the handle of producer % never changes', old.id;
end $$;

drop trigger if exists ocop_producer_handle on ocop_producer;
create trigger ocop_producer_handle
  before update of handle on ocop_producer
  for each row when (old.handle is distinct from new.handle)
  execute function ocop_keep_producer_handle();
`;

export const PRODUCER_HANDLES_DOWN_SQL = `
drop trigger if exists ocop_producer_handle on ocop_producer;
drop function if exists ocop_keep_producer_handle();
alter table ocop_producer drop column if exists handle;
`;
