import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';

/** Middleware: what counts today is asked today; no cache between us and the reader keeps it. */
export function noStore(_req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  res.setHeader('Cache-Control', 'no-store');
  next();
}
