/** Registers the service worker that keeps the page for when there is no network. */
export function keepOfflinePage(): void {
  const version = document.body.dataset.offlineVersion;
  if (!version || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    navigator.serviceWorker.register(`/sw.js?v=${version}`).catch(() => undefined);
  });
}
