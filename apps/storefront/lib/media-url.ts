/** Folders of the backend that hold public pictures. */
const PICTURE_FOLDERS = ['/static/', '/illustrations/'];

/** Whether a path of the backend is a public picture that the storefront passes on. */
export function isPicturePath(path: string): boolean {
  if (path.includes('..') || path.includes('\\') || path.includes('//')) return false;
  return PICTURE_FOLDERS.some((folder) => path.startsWith(folder) && path.length > folder.length);
}

/**
 * The address under which a buyer's browser finds a picture. What lies on the backend goes through
 * the storefront (`/media/…`), so that a phone needs to reach one port only; other addresses stay.
 * Null when there is nothing that may be shown.
 */
export function pictureUrl(url: string | null, backendUrl: string): string | null {
  if (!url) return null;
  if (url.startsWith('/')) return isPicturePath(url) ? `/media${url}` : null;
  if (!URL.canParse(url)) return null;
  const { origin, pathname, protocol } = new URL(url);
  if (origin === new URL(backendUrl).origin) {
    return isPicturePath(pathname) ? `/media${pathname}` : null;
  }
  return protocol === 'https:' ? url : null;
}
