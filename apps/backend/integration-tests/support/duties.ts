import { z } from '@medusajs/framework/zod';
import { vi } from 'vitest';
import { parsed } from './answers';
import type { Shop } from './shop';

const health = z.looseObject({
  health: z.looseObject({
    duties: z.array(
      z.object({
        name: z.string(),
        last_run_at: z.iso.datetime(),
        last_success_at: z.iso.datetime().nullable(),
        last_error: z.string().nullable(),
        last_error_at: z.iso.datetime().nullable(),
        duration_ms: z.number(),
        waiting: z.number(),
      }),
    ),
  }),
});

/** How a recurring duty stands, as operators see it. */
export type DutyHealth = z.output<typeof health>['health']['duties'][number];

export async function readDuties({ admin }: Shop): Promise<DutyHealth[]> {
  return parsed(health, await admin.get('/admin/ocop/health')).health.duties;
}

/** Lets the backend do now what it does every minute. */
export async function carryOutDuties({ admin }: Shop): Promise<void> {
  const path = '/admin/workflows-executions/ocop-keep-register-current/run';
  const { status, body } = await admin.post(path, { input: {} });
  if (status !== 200) throw new Error(`the duties answered ${status}: ${JSON.stringify(body)}`);
}

/**
 * Resolves when the shop has followed the register in everything: no lapse waits to be written down,
 * no effect and no announcement is owed. From then on nothing is written but by who asks for it.
 */
export async function settle(shop: Shop): Promise<void> {
  await vi.waitUntil(
    async () => {
      await carryOutDuties(shop);
      const duties = await readDuties(shop);
      return duties.every(({ name, waiting }) => !FOLLOWS.includes(name) || waiting === 0);
    },
    { timeout: 60_000, interval: 500 },
  );
}

const FOLLOWS = ['lapses', 'outbox'];
