import { useSyncExternalStore } from 'react';

/** As wide as the admin's own layout changes for phones. */
const PHONE = window.matchMedia('(max-width: 767px)');

function listen(onChange: () => void): () => void {
  PHONE.addEventListener('change', onChange);
  return () => PHONE.removeEventListener('change', onChange);
}

/** Whether the screen is as narrow as a phone's: a table of ten columns shows one there. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(listen, () => PHONE.matches);
}
