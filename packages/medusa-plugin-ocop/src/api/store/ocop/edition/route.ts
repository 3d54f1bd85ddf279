import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { certificationOf } from '../../../../container/resolve';

/** Which edition of the shop is true now: a storefront asks before it shows what it has kept. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await certificationOf(req.scope).shopEdition());
};
