import type { MiddlewareRoute } from '@medusajs/framework/http';
import {
  cancelFairBody,
  fairApplicationActBody,
  fairApplicationBody,
  fairBody,
  fairBoothBody,
  fairHistoryQuery,
  fairInvitationBody,
  fairPlanBody,
  fairWaveBody,
  newFairBody,
} from 'ocop-contract';
import type { z } from 'zod';
import { validateBody, validateQuery } from '../../../../http/validate';

const FAIR = '/admin/ocop/fairs/:id';

function posted(matcher: string, schema: z.ZodType): MiddlewareRoute {
  return { matcher, methods: ['POST'], middlewares: [validateBody(schema)] };
}

export const adminFairMiddlewares: MiddlewareRoute[] = [
  posted('/admin/ocop/fairs', newFairBody),
  posted(FAIR, fairBody),
  posted(`${FAIR}/plan`, fairPlanBody),
  posted(`${FAIR}/cancel`, cancelFairBody),
  posted(`${FAIR}/waves`, fairWaveBody),
  posted(`${FAIR}/applications`, fairApplicationBody),
  posted(`${FAIR}/applications/:application_id/acts`, fairApplicationActBody),
  posted(`${FAIR}/applications/:application_id/booth`, fairBoothBody),
  posted(`${FAIR}/invitations`, fairInvitationBody),
  {
    matcher: `${FAIR}/history`,
    methods: ['GET'],
    middlewares: [validateQuery(fairHistoryQuery)],
  },
];
