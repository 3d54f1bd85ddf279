import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf } from '../../container/resolve';
import { orderBegun } from '../../kernel/conflict-error';

/**
 * Middleware: staff's cancellation claims the order before Medusa lets go of its payment, so that nobody
 * packs it meanwhile. What Medusa refuses for reasons of its own may be packed again.
 */
async function claimForStaff(
  { scope, params }: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const certification = certificationOf(scope);
  const orderId = params.id ?? '';
  const claim = await certification.claimCancellation(orderId, 'staff');
  if (claim === 'begun') throw orderBegun();
  if (claim === 'claimed') {
    const logger = scope.resolve(ContainerRegistrationKeys.LOGGER);
    res.on('finish', () => {
      if (res.statusCode === 200) return;
      certification
        .releaseCancellation(orderId)
        .catch((error: Error) => logger.warn(error.message));
    });
  }
  next();
}

export const adminCancellationMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/orders/:id/cancel', methods: ['POST'], middlewares: [claimForStaff] },
];
