import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { errorHandler as medusaErrorHandler } from '@medusajs/framework/http';

/** An answer that an error is turned into. */
export interface ErrorAnswer {
  status: number;
  body: object;
  headers?: Readonly<Record<string, string>>;
}

/** Says what an error is answered with, or null when it is none that it knows. */
export type ErrorMapper = (
  error: unknown,
  request: MedusaRequest,
) => ErrorAnswer | null | Promise<ErrorAnswer | null>;

const respondAsMedusa = medusaErrorHandler();

/**
 * The error handler of an application, which has one for all its plugins: each mapper is asked in turn,
 * and what none of them knows is answered as Medusa does. A mapper that throws is passed over, so that
 * the error itself is never lost.
 *
 * @example
 * export default defineMiddlewares({ routes: [], errorHandler: composeErrorMappers(ocopErrors, fairErrors) });
 */
export function composeErrorMappers(...mappers: readonly ErrorMapper[]) {
  return async (
    error: unknown,
    request: MedusaRequest,
    response: MedusaResponse,
    next: MedusaNextFunction,
  ): Promise<void> => {
    for (const mapper of mappers) {
      const answer = await answerOf(mapper, error, request);
      if (!answer) continue;
      response.set(answer.headers ?? {});
      response.status(answer.status).json(answer.body);
      return;
    }
    respondAsMedusa(error, request, response, next);
  };
}

async function answerOf(
  mapper: ErrorMapper,
  error: unknown,
  request: MedusaRequest,
): Promise<ErrorAnswer | null> {
  try {
    return await mapper(error, request);
  } catch {
    return null;
  }
}
