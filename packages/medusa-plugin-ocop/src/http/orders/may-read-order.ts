import type { AuthenticatedMedusaRequest, MedusaRequest } from '@medusajs/framework/http';
import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { queryOf } from '../../container/resolve';
import { makeOrderPass, opensOrder } from './order-pass';

/** The header in which a buyer's pass to an order comes. */
export const ORDER_PASS_HEADER = 'x-order-pass';

type Asker = MedusaRequest & Partial<Pick<AuthenticatedMedusaRequest, 'auth_context'>>;

/** Whether a request shows that this order is its sender's: by a pass, or as the customer whose it is. */
export async function mayReadOrder(req: Asker, orderId: string): Promise<boolean> {
  const pass = req.get(ORDER_PASS_HEADER);
  if (pass && opensOrder(pass, orderId, passSecret(req.scope), new Date())) return true;
  const customer = req.auth_context?.actor_id;
  return customer ? isOrderOf(req.scope, orderId, customer) : false;
}

/** The pass of an order that was placed, or found, just now. */
export function passOf(scope: MedusaContainer, orderId: string): string {
  return makeOrderPass(orderId, passSecret(scope), new Date());
}

/** The orders that these passes open now, each once. */
export function ordersOpenedBy(scope: MedusaContainer, passes: readonly string[]): string[] {
  const secret = passSecret(scope);
  const now = new Date();
  const opened = passes.flatMap((pass) => {
    const [orderId = ''] = pass.split('.');
    return opensOrder(pass, orderId, secret, now) ? orderId : [];
  });
  return [...new Set(opened)];
}

const ownedOrders = z.array(z.object({ customer_id: z.string().nullish() }));

async function isOrderOf(
  scope: MedusaContainer,
  orderId: string,
  customerId: string,
): Promise<boolean> {
  const { data } = await queryOf(scope).graph({
    entity: 'order',
    fields: ['customer_id'],
    filters: { id: orderId },
  });
  return ownedOrders.parse(data).some(({ customer_id }) => customer_id === customerId);
}

/** The secret that backend and storefront share; without one, passes are the backend's alone. */
function passSecret(scope: MedusaContainer): string {
  const { PURGE_SECRET } = process.env;
  if (PURGE_SECRET) return PURGE_SECRET;
  const { projectConfig } = scope.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return `order-pass:${String(projectConfig.http.jwtSecret)}`;
}
