/** Why the camera reads no codes. */
export type CameraTrouble = 'refused' | 'missing' | 'busy' | 'insecure' | 'unsupported' | 'failed';

const BY_NAME: ReadonlyMap<string, CameraTrouble> = new Map([
  ['NotAllowedError', 'refused'],
  ['SecurityError', 'refused'],
  ['NotFoundError', 'missing'],
  ['OverconstrainedError', 'missing'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
]);

/** @param error with which a browser says that it gives no camera */
export function cameraTrouble(error: unknown): CameraTrouble {
  return (error instanceof Error && BY_NAME.get(error.name)) || 'failed';
}
