import 'server-only';
import type { CodeSlip } from '@/lib/certificates/code-slip';
import { getTranslator } from '@/lib/page-context';
import type { CameraTrouble } from '@/lib/scanner/camera-trouble';

/** The words of the scanner: chosen on the server, so that no message file reaches the browser. */
export interface ScannerTexts {
  camera: string;
  start: string;
  starting: string;
  stop: string;
  looking: string;
  picture: string;
  found: string;
  needsScript: string;
  troubles: Record<CameraTrouble, string>;
  label: string;
  placeholder: string;
  button: string;
  right: string;
  foreign: string;
  elsewhere: string;
  other: string;
  slips: Record<CodeSlip, string>;
}

export async function scannerTexts(): Promise<ScannerTexts> {
  const t = await getTranslator('scanner');
  const verify = await getTranslator('verify');
  return {
    camera: t('camera'),
    start: t('start'),
    starting: t('starting'),
    stop: t('stop'),
    looking: t('looking'),
    picture: t('picture'),
    found: t('found'),
    needsScript: t('needsScript'),
    troubles: {
      refused: t('troubles.refused'),
      missing: t('troubles.missing'),
      busy: t('troubles.busy'),
      insecure: t('troubles.insecure'),
      unsupported: t('troubles.unsupported'),
      failed: t('troubles.failed'),
    },
    label: t('label'),
    placeholder: t('placeholder'),
    button: t('button'),
    right: t('right'),
    foreign: t('foreign'),
    elsewhere: t('elsewhere'),
    other: t('other'),
    slips: {
      letters: verify('slip.letters'),
      length: verify('slip.length'),
      check: verify('slip.check'),
    },
  };
}
