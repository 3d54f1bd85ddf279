import localFont from 'next/font/local';

/*
 * Be Vietnam Pro, one file for each weight with all letters of Vietnamese (see fonts/README.md): a word
 * is drawn in one face. Two weights, both on every page and preloaded: a third for a few words was not
 * there in time on a first visit.
 * `optional`: a font that is not there for the first paint is kept for the next page. Swapped in later,
 * even one of the same width moved every word that follows another weight on its line.
 */
const beVietnamPro = localFont({
  src: [
    { path: '../fonts/be-vietnam-pro-400.woff2', weight: '400' },
    { path: '../fonts/be-vietnam-pro-700.woff2', weight: '700' },
  ],
  variable: '--font-be-vietnam-pro',
  display: 'optional',
});

/** Class that defines the font variable of `styles/tokens.css`. */
export const fontVariables = beVietnamPro.variable;
