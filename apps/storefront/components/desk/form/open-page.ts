/** A whole page, so that its address brings the focus along; the same page too, where only its word is new. */
export function openPage(address: string): void {
  const [path] = address.split('#');
  if (path === `${location.pathname}${location.search}`) location.reload();
  else location.assign(address);
}
