import {
  ApiLoader,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareFunction,
} from '@medusajs/framework/http';

/**
 * Medusa's own middlewares in front of the routes are promises that nobody waits for: one that fails
 * leaves its request open for ever. Where Medusa lets them be traced, their failures go to the error
 * handler. Called while the API is loaded, before those middlewares are registered.
 */
export function catchRejections(): void {
  const trace = ApiLoader.traceMiddleware;
  ApiLoader.traceMiddleware = (handler, route) => {
    const traced: MiddlewareFunction = trace ? trace(handler, route) : handler;
    return async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
      try {
        await traced(req, res, next);
      } catch (error) {
        next(error);
      }
    };
  };
}
