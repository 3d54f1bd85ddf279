export { isLetterName, LETTERS, type LetterFields, type LetterName } from './kinds';
export { type RenderedLetter, renderLetter } from './render-letter';
