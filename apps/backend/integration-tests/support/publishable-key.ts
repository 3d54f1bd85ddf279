import type { Database } from './database';

/** The key with which the storefront of this shop calls. */
export async function readPublishableKey(database: Database): Promise<string> {
  const { token } = await database.one<{ token: string }>(
    "select token from api_key where type = 'publishable' and deleted_at is null",
  );
  return token;
}
