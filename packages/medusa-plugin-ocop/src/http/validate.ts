import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { RequestQueryFields } from '@medusajs/framework/types';
import type { z } from 'zod';
import { parseInput } from './parse-input';

/** Middleware: `req.validatedBody` in the shape of a schema, or a 400 that names the fields. */
export function validateBody<Schema extends z.ZodType>(schema: Schema) {
  return (
    req: MedusaRequest<z.output<Schema>>,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    req.validatedBody = parseInput(schema, req.body ?? {});
    next();
  };
}

/** Middleware: `req.validatedQuery` in the shape of a schema, or a 400 that names the fields. */
export function validateQuery<Output extends RequestQueryFields>(schema: z.ZodType<Output>) {
  return (
    req: MedusaRequest<unknown, Output>,
    _res: MedusaResponse,
    next: MedusaNextFunction,
  ): void => {
    req.validatedQuery = parseInput(schema, req.query);
    next();
  };
}

/** Middleware: a 400 that names the fields, unless the body has this shape; the body stays as it is. */
export function checkBody(schema: z.ZodType) {
  return (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void => {
    parseInput(schema, req.body ?? {});
    next();
  };
}
