import type { Database } from './database';
import type { Listed } from './register';

/**
 * Holds the outbox at its first effect: a decision can commit, but the product's status (and with it
 * search and everything after) cannot follow until the answered function is called.
 */
export async function holdOutbox(
  database: Database,
  { productId }: Listed,
): Promise<() => Promise<void>> {
  const holder = await database.connect();
  await holder.query('begin');
  await holder.query('select 1 from product where id = $1 for no key update', [productId]);
  return async () => {
    await holder.query('rollback');
    await holder.end();
  };
}

/** Resolves when the register says that these certificates are revoked. */
export async function untilRevoked(database: Database, listed: readonly Listed[]): Promise<void> {
  const ids = listed.map(({ certificateId }) => certificateId);
  for (;;) {
    const { revoked } = await database.one<{ revoked: number }>(
      'select count(*)::int as revoked from ocop_certificate where revoked_on is not null and id = any($1)',
      [ids],
    );
    if (revoked === ids.length) return;
  }
}
