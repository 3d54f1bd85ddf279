import pg from 'pg';

/** From the beginning of the transaction that writes a decision to its commit, written down by itself. */
const METER = `
create table if not exists bench_transaction (decision_id text primary key, milliseconds numeric);
create or replace function bench_meter() returns trigger language plpgsql as $$
begin
  insert into bench_transaction values
    (new.id, extract(epoch from clock_timestamp() - transaction_timestamp()) * 1000)
    on conflict do nothing;
  return null;
end $$;
drop trigger if exists bench_meter on ocop_decision;
create constraint trigger bench_meter after insert on ocop_decision
  deferrable initially deferred for each row execute function bench_meter();`;

const WITHOUT = `
drop trigger if exists bench_meter on ocop_decision;
drop function if exists bench_meter();
drop table if exists bench_transaction;`;

/**
 * Lets the database measure each decision's transaction, with what the server does in between its statements;
 * the trigger fires at its commit. @param {string | undefined} connectionString
 */
export async function meterTransactions(connectionString) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  await client.query(METER);
  return {
    /** @param {string} decisionId @returns {Promise<number>} milliseconds */
    async transactionOf(decisionId) {
      const { rows } = await client.query(
        'select milliseconds from bench_transaction where decision_id = $1',
        [decisionId],
      );
      return Number(rows[0].milliseconds);
    },
    async end() {
      await client.query(WITHOUT);
      await client.end();
    },
  };
}
