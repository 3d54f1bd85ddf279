/** A fair's name as far as it is known: the words of its address part. 'tet-2027' → 'tet 2027'. */
export function fairName(slug: string): string {
  return slug.replaceAll('-', ' ');
}
