import { LabelNote } from './label-note';
import styles from './scanner.module.css';
import type { ScannerTexts } from './scanner-texts';
import type { CameraState } from './use-camera';

/** What the camera is about, and what it saw last. */
export function CameraStatus({ state, texts }: { state: CameraState; texts: ScannerTexts }) {
  switch (state.kind) {
    case 'off':
      return null;
    case 'starting':
      return <p>{texts.starting}</p>;
    case 'trouble':
      return <p className={styles.trouble}>{texts.troubles[state.trouble]}</p>;
    case 'found':
      return (
        <p>
          {texts.found} <strong>{state.code}</strong>
        </p>
      );
    case 'on':
      return (
        <>
          {state.seen && (
            <p className={styles.trouble}>
              <LabelNote text={state.seen} texts={texts} />
            </p>
          )}
          <p>{texts.looking}</p>
        </>
      );
  }
}
