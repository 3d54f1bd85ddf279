/** Where the device has a sheet for sharing, it opens instead of the list of links. */
export function openShareSheet(): void {
  if (!('share' in navigator)) return;
  for (const links of document.querySelectorAll<HTMLElement>('details[data-share-url]')) {
    const { shareTitle: title, shareUrl: url } = links.dataset;
    links.querySelector('summary')?.addEventListener('click', (event) => {
      event.preventDefault();
      navigator.share({ title, url }).catch(() => undefined);
    });
  }
}
