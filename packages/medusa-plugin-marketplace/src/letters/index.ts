export { isLetterName, LETTERS, type LetterFields, type LetterName } from './kinds';
export { bodyOfLetter, type RenderedLetter, renderLetter } from './render-letter';
export { SELLERS_LETTERS } from './sellers-letters';
