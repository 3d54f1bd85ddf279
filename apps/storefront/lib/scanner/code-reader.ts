import type { CameraTrouble } from './camera-trouble';

/** What of the Shape Detection API is needed; TypeScript's own types know nothing of it. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

declare global {
  var BarcodeDetector: DetectorClass | undefined;
}

const FORMAT = 'qr_code';

/** Whether it is worth offering the camera here at all; null where it is. */
export function whyNoCamera(): CameraTrouble | null {
  if (!isSecureContext) return 'insecure';
  return globalThis.BarcodeDetector && 'mediaDevices' in navigator ? null : 'unsupported';
}

/** The browser's own reader of QR codes; null where the system behind it has none. */
export async function codeReader(): Promise<Detector | null> {
  const { BarcodeDetector } = globalThis;
  const formats = (await BarcodeDetector?.getSupportedFormats()) ?? [];
  return BarcodeDetector && formats.includes(FORMAT)
    ? new BarcodeDetector({ formats: [FORMAT] })
    : null;
}
