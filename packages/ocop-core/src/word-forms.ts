import { fold } from './vietnamese.js';
import { normaliseIY, normaliseTonePlacement } from './vietnamese-spelling.js';

/** The forms in which a word is compared. */
export interface WordForms {
  /** In one spelling of tones, i and y, and in lower case; marks kept. */
  readonly spelled: string;
  /** The same without marks. */
  readonly folded: string;
}

/** Vietnamese has few thousand syllables: most words of a catalogue come again and again. */
const MOST_REMEMBERED = 50_000;
const remembered = new Map<string, WordForms>();

/** The forms of a single word. */
export function formsOf(word: string): WordForms {
  const known = remembered.get(word);
  if (known) return known;
  const spelled = normaliseIY(normaliseTonePlacement(word)).toLowerCase();
  const forms = { spelled, folded: fold(spelled) };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(word, forms);
  return forms;
}
