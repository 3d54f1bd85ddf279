import { whenListenedFor } from './when-listened-for';

/** An engine took longer than a search can wait for it. */
export class EngineTimeoutError extends Error {
  constructor(milliseconds: number) {
    super(`no answer within ${milliseconds} ms`);
    this.name = 'EngineTimeoutError';
  }
}

/**
 * The work's result, if it is there within these milliseconds of listening. What comes later is dropped.
 * @throws EngineTimeoutError
 */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  let callOff = () => {};
  const timeout = new Promise<never>((_resolve, reject) => {
    callOff = whenListenedFor(milliseconds, () => reject(new EngineTimeoutError(milliseconds)));
  });
  try {
    return await Promise.race([work(), timeout]);
  } finally {
    callOff();
  }
}
