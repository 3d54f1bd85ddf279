import 'server-only';
import { registerAnswer } from 'ocop-contract';
import { callBackend } from './client';

/** Entries of the public register after a sequence number, as the backend publishes them. */
export function readRegister(after: number, limit: number) {
  return callBackend({
    path: '/store/ocop/register',
    query: { after, limit },
    schema: registerAnswer,
  });
}
