/** Names the file that a page was drawn with: what it holds by now may be another. */
export const EVIDENCE_HASH = 'sha256';

/** Where the numbers of an evidence pack are had as a file. */
export function evidenceFile(id: string, hash: string): string {
  return `/api/desk/evidence/${encodeURIComponent(id)}?${EVIDENCE_HASH}=${hash}`;
}
