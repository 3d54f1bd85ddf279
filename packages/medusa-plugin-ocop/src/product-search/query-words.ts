import { collapseSpaces } from 'ocop-core';
import { hasMarks, markedBeginning, markedWords } from './marked-words';
import { plainSpelling } from './spelling';

/** Words to search for, in the spellings that the index holds. */
export interface QueryWords {
  /** As they were typed; empty when there are none. */
  text: string;
  /** Without marks and in one spelling. */
  plain: string;
  /** With their marks in ASCII, when any has one. */
  marked: string | null;
  /** The same for a last word that is half typed. */
  markedBeginning: string | null;
}

function plainWords(text: string): string {
  return collapseSpaces(plainSpelling(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
}

export function queryWords(typed: string): QueryWords {
  const text = collapseSpaces(typed);
  const marks = hasMarks(text);
  return {
    text,
    plain: plainWords(text),
    marked: marks ? markedWords(text) : null,
    markedBeginning: marks ? markedBeginning(text) : null,
  };
}
