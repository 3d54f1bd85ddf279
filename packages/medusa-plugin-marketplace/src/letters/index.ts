export { isLetterName, LETTERS, type LetterFields, type LetterName } from './kinds';
export { bodyOfLetter, type RenderedLetter, renderLetter } from './render-letter';
export { SELLERS_LETTERS } from './sellers-letters';
export { renderShort } from './short/render-short';
export { isShortName, SHORT_TEXTS, type ShortName } from './short/short-texts';
