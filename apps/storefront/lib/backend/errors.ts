/** The backend cannot be reached, is too slow, fails, or answers what nobody understands. */
export class BackendUnavailable extends Error {
  override name = 'BackendUnavailable';
}

/** Somebody else is changing the same basket, and was still at it after every try. */
export class BackendBusy extends BackendUnavailable {
  override name = 'BackendBusy';
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
    /** What kind of refusal it is; null where the backend does not say. */
    readonly code: string | null = null,
    /** The whole answer, for those who know what a refusal of this code carries. */
    readonly answer: unknown = null,
  ) {
    super(message);
  }
}
