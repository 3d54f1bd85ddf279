import { unstable_rethrow } from 'next/navigation';
import { BackendUnavailable } from './errors';

/** An answer of the backend, or the fact that there is none: for pages that stay useful without it. */
export type Settled<T> = { available: true; value: T } | { available: false };

/**
 * Turns an outage into a value, so that a page can say so in its own words. Anything else (a
 * refusal, a mistake of ours) is thrown on.
 */
export async function settle<T>(answer: Promise<T>): Promise<Settled<T>> {
  try {
    return { available: true, value: await answer };
  } catch (error) {
    unstable_rethrow(error);
    if (!(error instanceof BackendUnavailable)) throw error;
    reportOutage(error);
    return { available: false };
  }
}

/** The page goes on without the answer; whoever runs the shop has to hear of it. */
function reportOutage(error: BackendUnavailable): void {
  const cause = error.cause instanceof Error ? `: ${error.cause.message}` : '';
  process.stderr.write(`backend unavailable: ${error.message}${cause}\n`);
}
