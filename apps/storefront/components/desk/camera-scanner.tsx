'use client';

import { useId, useSyncExternalStore } from 'react';
import { whyNoCamera } from '@/lib/scanner/code-reader';
import actions from '../action-link.module.css';
import { CameraStatus } from './camera-status';
import styles from './scanner.module.css';
import type { ScannerProps } from './scanner-props';
import { useCamera } from './use-camera';

/** What the browser can do does not change while the page is open. */
const never = () => () => undefined;

/** Reads a label by the camera and opens its certificate. */
export function CameraScanner({ locale, host, texts }: ScannerProps) {
  const heading = useId();
  const unable = useSyncExternalStore(never, whyNoCamera, () => 'unknown' as const);
  const { state, video, start, stop } = useCamera({ locale, host });
  const isOn = state.kind === 'starting' || state.kind === 'on';
  return (
    <section className={styles.camera} aria-labelledby={heading}>
      <h2 id={heading}>{texts.camera}</h2>
      <noscript>
        <p>{texts.needsScript}</p>
      </noscript>
      <video
        className={styles.picture}
        ref={video}
        aria-label={texts.picture}
        hidden={!isOn}
        muted
        playsInline
      />
      {(unable === null || unable === 'unknown') && (
        <p>
          <button
            className={actions.primary}
            type="button"
            disabled={unable === 'unknown'}
            onClick={isOn ? stop : start}
          >
            {isOn ? texts.stop : texts.start}
          </button>
        </p>
      )}
      <div className={styles.status} role="status">
        {unable && unable !== 'unknown' ? (
          <p>{texts.troubles[unable]}</p>
        ) : (
          <CameraStatus state={state} texts={texts} />
        )}
      </div>
    </section>
  );
}
