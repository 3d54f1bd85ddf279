// @ts-check
/// <reference lib="webworker" />

/*
 * Keeps one thing: the page that says there is no network, in both languages. No page of the shop,
 * no price and no badge is ever kept here, so nothing that was revoked can come back from a phone.
 * Whoever registers it names the version of that page in the address: `/sw.js?v=…`.
 */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const CACHE = `offline-${new URL(worker.location.href).searchParams.get('v')}`;
const PAGES = { vi: '/ngoai-tuyen/vi', en: '/ngoai-tuyen/en' };

worker.addEventListener('install', (event) => {
  event.waitUntil(keepPages());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('fetch', (event) => {
  if (event.request.mode === 'navigate') event.respondWith(navigate(event));
});

async function keepPages() {
  const cache = await caches.open(CACHE);
  const requests = Object.values(PAGES).map((path) => new Request(path, { cache: 'reload' }));
  await cache.addAll(requests);
  await worker.skipWaiting();
}

async function takeOver() {
  for (const name of await caches.keys()) if (name !== CACHE) await caches.delete(name);
  // Pages load as fast as without a worker: the request leaves while the worker wakes up.
  await worker.registration.navigationPreload?.enable();
  await worker.clients.claim();
}

/** @param {FetchEvent} event */
async function navigate(event) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch (error) {
    const { pathname } = new URL(event.request.url);
    const english = pathname === '/en' || pathname.startsWith('/en/');
    const page = await caches.match(english ? PAGES.en : PAGES.vi);
    if (!page) throw error;
    return new Response(page.body, { status: 503, headers: page.headers });
  }
}
