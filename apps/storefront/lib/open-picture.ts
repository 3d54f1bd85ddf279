const PATIENCE_MILLISECONDS = 10_000;

/**
 * Asks for a picture: given up where no answer begins in time. What has begun may take as long as the
 * visitor's network needs for it.
 * @returns null where there is no answer
 */
export async function openPicture(url: URL): Promise<Response | null> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE_MILLISECONDS);
  try {
    return await fetch(url, { cache: 'no-store', redirect: 'error', signal: giveUp.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}
