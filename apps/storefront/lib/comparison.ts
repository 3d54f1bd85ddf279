export const COMPARE_PARAMETER = 'sp';
export const MOST_COMPARED = 3;
const HANDLE = /^[a-z0-9-]{1,200}$/;

/** Handles of the products to compare: '?sp=a,b,c', or as a form sends it, '?sp=a&sp=b'. */
export function comparedHandles(
  query: Readonly<Record<string, string | readonly string[] | undefined>>,
): string[] {
  const handles = [query[COMPARE_PARAMETER] ?? []].flat().flatMap((value) => value.split(','));
  return [...new Set(handles.filter((handle) => HANDLE.test(handle)))].slice(0, MOST_COMPARED);
}
