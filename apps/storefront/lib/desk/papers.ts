/** Where papers are sent to: a form of the browser's, with or without a script. */
export const PAPERS_ADDRESS = '/api/desk/papers';

/** As large as the backend takes one. */
export const MOST_PAPER_BYTES = 8 * 1024 * 1024;

/** With what else a form says. */
export const MOST_FORM_BYTES = MOST_PAPER_BYTES + 64 * 1024;

/** Where a paper can be read again by whoever is signed in. */
export function paperAddress(id: string): string {
  return `${PAPERS_ADDRESS}/${encodeURIComponent(id)}`;
}
