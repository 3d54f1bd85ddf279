/** The backend cannot be reached, is too slow, fails, or answers what nobody understands. */
export class BackendUnavailable extends Error {
  override name = 'BackendUnavailable';
}

/** The backend does not know the thing that was asked for. */
export class BackendNotFound extends Error {
  override name = 'BackendNotFound';
}

/** The backend understood and refused; its message is for people. */
export class BackendRefused extends Error {
  override name = 'BackendRefused';

  constructor(
    message: string,
    /** 400, 401, 403, 409, 422 … */
    readonly status: number,
  ) {
    super(message);
  }
}
