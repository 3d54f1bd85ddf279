import type { Locale } from 'ocop-core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { type LabelText, readLabel } from '@/lib/certificates/read-label';
import { localePath } from '@/lib/locale';
import { routes } from '@/lib/routes';
import type { CameraTrouble } from '@/lib/scanner/camera-trouble';
import { scanVideo } from '@/lib/scanner/scan-video';

export type CameraState =
  | { kind: 'off' }
  | { kind: 'starting' }
  /** `seen`: a code that was read and leads to no certificate. */
  | { kind: 'on'; seen: LabelText | null }
  | { kind: 'found'; code: string }
  | { kind: 'trouble'; trouble: CameraTrouble };

/** The camera of a page: on while somebody looks for a code, off when it is found or the page left. */
export function useCamera({ locale, host }: { locale: Locale; host: string }) {
  const [state, setState] = useState<CameraState>({ kind: 'off' });
  const video = useRef<HTMLVideoElement>(null);
  const scan = useRef(new AbortController());

  const stop = useCallback(() => {
    scan.current.abort();
    setState({ kind: 'off' });
  }, []);

  const start = useCallback(async () => {
    if (!video.current) return;
    scan.current.abort();
    const running = new AbortController();
    scan.current = running;
    setState({ kind: 'starting' });
    const trouble = await scanVideo({
      video: video.current,
      signal: running.signal,
      begun: () => setState({ kind: 'on', seen: null }),
      seen: (text) => {
        const read = readLabel(text, host);
        if (read.kind !== 'code') return setState({ kind: 'on', seen: read });
        running.abort();
        setState({ kind: 'found', code: read.code });
        location.assign(localePath(locale, routes.certificate(read.code)));
      },
    });
    if (trouble) setState({ kind: 'trouble', trouble });
  }, [locale, host]);

  useEffect(() => {
    const leave = () => {
      if (document.hidden) stop();
    };
    document.addEventListener('visibilitychange', leave);
    return () => {
      document.removeEventListener('visibilitychange', leave);
      scan.current.abort();
    };
  }, [stop]);

  return { state, video, start, stop };
}
