import 'server-only';
import { z } from 'zod';
import { callBackend } from './client';

const registerSchema = z.looseObject({
  events: z.array(z.looseObject({ sequence: z.number(), hash: z.string() })),
  next_after: z.number().nullable(),
});

/** Entries of the public register after a sequence number, as the backend publishes them. */
export function readRegister(after: number, limit: number) {
  return callBackend({
    path: '/store/ocop/register',
    query: { after, limit },
    schema: registerSchema,
  });
}
