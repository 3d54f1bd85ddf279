import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { refuseBeforeCompletion } from '../../workflows/gate/refuse-before-completion';

async function refuseUnsaleableCart(
  { scope, params }: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await refuseBeforeCompletion(scope, params.id ?? '');
  next();
}

export const cartMiddlewares: MiddlewareRoute[] = [
  {
    matcher: '/store/carts/:id/complete',
    methods: ['POST'],
    middlewares: [refuseUnsaleableCart],
  },
];
