import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { completionBody } from 'ocop-contract';
import { validateBody } from '../../http/validate';
import { refuseBeforeCompletion } from '../../workflows/gate/refuse-before-completion';
import { assertPromoCodes } from './assert-promo-codes';
import { lowerRefusedLine } from './lower-refused-line';

async function refuseUnsaleableCart(
  { scope, params }: MedusaRequest,
  _response: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  await refuseBeforeCompletion(scope, params.id ?? '');
  next();
}

export const cartMiddlewares: MiddlewareRoute[] = [
  ...['/store/carts', '/store/carts/:id', '/store/carts/:id/promotions'].map((matcher) => ({
    matcher,
    methods: ['POST' as const],
    middlewares: [assertPromoCodes],
  })),
  {
    matcher: '/store/carts/:id/complete',
    methods: ['POST'],
    middlewares: [validateBody(completionBody), refuseUnsaleableCart],
  },
  {
    matcher: '/store/carts/:id/line-items/:line_id',
    methods: ['POST'],
    middlewares: [lowerRefusedLine],
  },
];
