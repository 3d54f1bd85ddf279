'use client';

import { CameraScanner } from './camera-scanner';
import { CodeField } from './code-field';
import type { ScannerProps } from './scanner-props';

interface LabelScannerProps extends ScannerProps {
  /** Where a typed code is looked up. */
  lookUp: string;
}

/** Two ways from a label to its certificate: the camera, and a form that is one without scripts too. */
export function LabelScanner({ locale, host, lookUp, texts }: LabelScannerProps) {
  return (
    <>
      <CameraScanner locale={locale} host={host} texts={texts} />
      <CodeField host={host} lookUp={lookUp} texts={texts} />
    </>
  );
}
