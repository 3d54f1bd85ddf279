import { plainSpelling } from './spelling';

/** Letters that begin no word: what is searched among producers is found in no title. */
const PREFIX = 'zh';

/** The words of a producer's name, marked as such, so that one search may ask for them alone. */
export function producerWords(name: string): string {
  const words = plainSpelling(name).match(/[a-z0-9]+/g) ?? [];
  return words.map((word) => PREFIX + word).join(' ');
}
