/** What a booth's line in the directory is called, by the plan as well: a number may hold spaces, an id none. */
export function boothAnchor(number: string): string {
  return `gian-${encodeURIComponent(number)}`;
}
