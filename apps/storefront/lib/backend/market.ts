import 'server-only';
import { z } from 'zod';
import { marketPolicy } from '../cache-manifest';
import { callBackend } from './client';
import { BackendUnavailable } from './errors';

const regionsSchema = z.object({
  regions: z.array(z.object({ id: z.string(), currency_code: z.string() })),
});

/** The id of the market (Medusa region) that sells in đồng. @throws BackendUnavailable */
export async function readMarketId(): Promise<string> {
  const { regions } = await callBackend({
    path: '/store/regions',
    schema: regionsSchema,
    cache: marketPolicy,
  });
  const market = regions.find(({ currency_code }) => currency_code === 'vnd');
  if (!market) throw new BackendUnavailable('the backend has no market in đồng');
  return market.id;
}
