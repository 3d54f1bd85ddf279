import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { oneAddress } from '../accounts/one-address';

/** Fields that hold an e-mail address; `identifier` is what a forgotten password is asked for with. */
const FIELDS = ['email', 'identifier'];

/** Middleware: an address is one whatever its capitals, whether it is written, looked for or signed in with. */
export function readOneAddress(
  { body, query }: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): void {
  for (const holder of [body, query]) {
    if (typeof holder !== 'object' || holder === null) continue;
    for (const field of FIELDS) {
      const value: unknown = Reflect.get(holder, field);
      if (typeof value === 'string') Reflect.set(holder, field, oneAddress(value));
    }
  }
  next();
}
