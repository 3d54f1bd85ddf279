'use client';

import { useEffect } from 'react';

interface NativeShareProps {
  /** Id of the `details` with the plain links. */
  within: string;
  title: string;
  url: string;
}

/** Where the device has a sheet for sharing, it opens instead of the list of links. Draws nothing. */
export function NativeShare({ within, title, url }: NativeShareProps) {
  useEffect(() => {
    const summary = document.getElementById(within)?.querySelector('summary');
    if (!summary || !('share' in navigator)) return;
    const share = (event: Event) => {
      event.preventDefault();
      navigator.share({ title, url }).catch(() => undefined);
    };
    summary.addEventListener('click', share);
    return () => summary.removeEventListener('click', share);
  }, [within, title, url]);
  return null;
}
