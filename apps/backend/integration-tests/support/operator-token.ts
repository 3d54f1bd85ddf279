import { z } from '@medusajs/framework/zod';
import type { HttpClient } from './http-client';
import { OPERATOR } from './test-environment';

const session = z.object({ token: z.string() });

/** Signs the operator in, as the admin does. */
export async function signInOperator(client: HttpClient): Promise<string> {
  const { body } = await client.post('/auth/user/emailpass', OPERATOR);
  return session.parse(body).token;
}
