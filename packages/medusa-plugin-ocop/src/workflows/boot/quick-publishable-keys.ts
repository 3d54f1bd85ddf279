import { asValue } from '@medusajs/framework/awilix';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { type Connection, readsOf, rows } from '../../kernel/sql-executor';

/** What Medusa's middleware for `/store` asks of every request, and nothing that differs from it. */
const question = z.strictObject({
  entity: z.literal('api_key'),
  fields: z.tuple([
    z.literal('id'),
    z.literal('token'),
    z.literal('revoked_at'),
    z.literal('sales_channels_link.sales_channel_id'),
  ]),
  filters: z.strictObject({ token: z.string(), type: z.literal('publishable') }),
});

interface KeyRow {
  id: string;
  token: string;
  revoked_at: Date | null;
  channel_ids: string[];
}

/** A key that was withdrawn, or a channel taken from it, is heard of no later than this. */
const REMEMBERED_MS = 1000;

/**
 * Medusa looks up the publishable key of every request to `/store` by a query over two modules, which
 * takes longer than all that a search does. The container's `query` answers this one question by one
 * statement from now on, and once a second at most for each key; a question that is put otherwise goes
 * the long way.
 */
export function answerKeysQuickly(container: MedusaContainer): void {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const keysOf = rememberedKeys(container.resolve(ContainerRegistrationKeys.PG_CONNECTION));
  const graph = async (asked: unknown, options: unknown): Promise<unknown> => {
    const parsed = question.safeParse(asked);
    return parsed.success
      ? { data: await keysOf(parsed.data.filters.token) }
      : Reflect.apply(query.graph, query, [asked, options]);
  };
  const quicker = new Proxy(query, {
    get: (target, name) => (name === 'graph' ? graph : Reflect.get(target, name)),
  });
  container.register({ [ContainerRegistrationKeys.QUERY]: asValue(quicker) });
}

type Keys = Awaited<ReturnType<typeof readKeys>>;

/** Reads keys, those that are asked for at the same time once. Unknown ones are not remembered. */
function rememberedKeys(connection: Connection): (token: string) => Promise<Keys> {
  const known = new Map<string, { keys: Promise<Keys>; until: number }>();
  return async (token) => {
    const kept = known.get(token);
    if (kept && kept.until > performance.now()) return kept.keys;
    const keys = readKeys(connection, token);
    known.set(token, { keys, until: performance.now() + REMEMBERED_MS });
    try {
      if ((await keys).length === 0) known.delete(token);
    } catch (error) {
      known.delete(token);
      throw error;
    }
    return keys;
  };
}

async function readKeys(connection: Connection, token: string) {
  const keys = await rows<KeyRow>(
    readsOf(connection),
    `select k.id, k.token, k.revoked_at, array(
              select l.sales_channel_id from publishable_api_key_sales_channel l
               where l.publishable_key_id = k.id and l.deleted_at is null) as channel_ids
       from api_key k where k.token = ? and k.type = 'publishable' and k.deleted_at is null`,
    [token],
  );
  return keys.map(({ channel_ids, ...key }) => ({
    ...key,
    sales_channels_link: channel_ids.map((id) => ({ sales_channel_id: id })),
  }));
}
