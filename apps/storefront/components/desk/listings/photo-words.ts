import { getTranslator } from '@/lib/page-context';

const WORDS = [
  'camera',
  'cameraHint',
  'file',
  'fileHint',
  'send',
  'missing',
  'waiting',
  'sending',
  'again',
  'drop',
] as const;

/** What the form for photos says in a browser. */
export async function photoWords(): Promise<Record<(typeof WORDS)[number], string>> {
  const t = await getTranslator('listings');
  return Object.fromEntries(WORDS.map((word) => [word, t(`photoWords.${word}`)])) as Record<
    (typeof WORDS)[number],
    string
  >;
}
