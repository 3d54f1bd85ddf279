'use client';

import { useEffect } from 'react';

/** Registers the service worker that keeps the page for when there is no network. */
export function OfflineWorker({ version }: { version: string }) {
  useEffect(() => {
    navigator.serviceWorker?.register(`/sw.js?v=${version}`).catch(() => undefined);
  }, [version]);
  return null;
}
