import { createHash } from 'node:crypto';
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { membersOf } from '../container/members';
import { refusal } from '../kernel/refuse';
import { memberOf } from './member-of';

export const REQUEST_KEY_HEADER = 'idempotency-key';
const KEY = /^[\w-]{16,64}$/;

/**
 * Middleware behind `withMember`: what a member asks twice with one `Idempotency-Key` is done once, and
 * answered alike for a week. Kept is what was answered with success: what was refused, or failed, did nothing,
 * and may be asked again.
 */
export async function answerOnce(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const key = req.headers[REQUEST_KEY_HEADER];
  if (req.method === 'GET' || key === undefined) return next();
  if (typeof key !== 'string' || !KEY.test(key)) throw refusal('idempotency_key', 'invalid');
  const asked = await membersOf(req.scope).beginRequest({
    memberId: memberOf(req).id,
    key,
    route: `${req.method} ${req.baseUrl}${req.path}`,
    bodyHash: hashOf(req.body),
  });
  switch (asked.is) {
    case 'new':
      keepWhenAnswered(req, res, asked.id);
      return next();
    case 'answered':
      res.setHeader('Idempotent-Replay', 'true');
      res.status(asked.status).json(asked.answer);
      return;
    case 'running':
      res.setHeader('Retry-After', 1);
      return refuse(res, 'request_running', 'Yêu cầu này đang được xử lý. Xin đợi giây lát.');
    case 'another':
      return refuse(res, 'request_key_used', 'Khóa của yêu cầu này đã dùng cho một yêu cầu khác.');
  }
}

/** Keeps an answer before it is sent, so that whoever has it may rely on it. */
function keepWhenAnswered({ scope }: MedusaRequest, res: MedusaResponse, id: string): void {
  const logger = scope.resolve(ContainerRegistrationKeys.LOGGER);
  const members = membersOf(scope);
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    const { statusCode: status } = res;
    const isDone = status >= 200 && status < 300;
    const kept = isDone ? members.keepAnswer(id, { status, body }) : members.releaseRequest(id);
    kept
      .catch((error: Error) => logger.warn(`request key: ${error.message}`))
      .finally(() => send(body));
    return res;
  };
}

function refuse(res: MedusaResponse, code: string, message: string): void {
  res.status(409).json({ type: 'conflict', code, message });
}

/** What was sent, as a hash; of a file nothing is read yet, and its key says enough. */
function hashOf(body: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify(body ?? null))
    .digest('hex');
}
