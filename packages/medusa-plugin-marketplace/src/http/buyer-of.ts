import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { buyersOf } from '../container/buyers';

/** A customer who asks for what is theirs. */
export interface BuyerOfRequest {
  customerId: string;
  identityId: string;
}

type WithIdentity = Partial<Pick<AuthenticatedMedusaRequest, 'auth_context'>>;

/**
 * Middleware: 401 unless a customer asks who has shown that they read the letters of their address. They are looked
 * up at each request: an account that was deleted, or taken over, is closed to older tokens at once.
 */
export async function withBuyer(
  req: MedusaRequest & WithIdentity & { buyer?: BuyerOfRequest },
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { actor_id: customerId = '', auth_identity_id: identityId = '' } = req.auth_context ?? {};
  const known = customerId ? await buyersOf(req.scope).identityOfBuyer(customerId) : null;
  if (known === null || known !== identityId) throw unauthorized();
  req.buyer = { customerId, identityId };
  next();
}

/** The customer who asks; to be called behind `withBuyer`. @throws MedusaError `unauthorized` */
export function buyerOf(req: MedusaRequest & { buyer?: BuyerOfRequest }): BuyerOfRequest {
  if (!req.buyer) throw unauthorized();
  return req.buyer;
}

function unauthorized(): MedusaError {
  return new MedusaError(MedusaError.Types.UNAUTHORIZED, 'Xin đăng nhập tài khoản của bạn.');
}
