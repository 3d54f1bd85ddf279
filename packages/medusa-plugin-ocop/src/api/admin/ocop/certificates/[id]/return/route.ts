import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { enterCertificateEvent } from '../enter-event';
import type { ReturnBody } from './validators';

/** The holder gives its certificate back. */
export const POST = (req: AuthenticatedMedusaRequest<ReturnBody>, res: MedusaResponse) =>
  enterCertificateEvent(req, res, { event: 'returned', ...req.validatedBody });
