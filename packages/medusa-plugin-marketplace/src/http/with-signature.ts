import { createHmac } from 'node:crypto';
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { pluginOptions } from '../kernel/plugin-options';
import { sameHash } from '../kernel/secrets';

/** A message is taken so long around the time that it says. What is heard twice is kept once anyway. Seconds. */
const PATIENCE = 300;

/**
 * Middleware: only what is signed with the secret of the configuration, a moment ago, over its body as it came.
 * @throws MedusaError `unauthorized`; `not_found` where there is no secret
 */
export function withSignature(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  const secret = pluginOptions(req.scope).bankNoticeSecret;
  if (!secret) throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không nhận tin báo nào.');
  const timestamp = String(req.headers['x-ocop-timestamp'] ?? '');
  const age = Math.abs(Date.now() / 1000 - Number(timestamp));
  const signature = String(req.headers['x-ocop-signature'] ?? '');
  const wanted = signatureOf(secret, timestamp, req.rawBody ?? '');
  if (!/^\d{1,12}$/.test(timestamp) || age > PATIENCE || !sameHash(signature, wanted)) {
    throw new MedusaError(MedusaError.Types.UNAUTHORIZED, 'Chữ ký không đúng.');
  }
  next();
}

function signatureOf(secret: string, timestamp: string, body: string | Buffer): string {
  const hmac = createHmac('sha256', secret).update(`${timestamp}.`).update(body);
  return `sha256=${hmac.digest('hex')}`;
}
