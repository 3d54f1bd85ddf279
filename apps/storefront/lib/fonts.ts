import localFont from 'next/font/local';

/*
 * Be Vietnam Pro, two subsets. A character that the first does not hold is drawn from the second:
 * each is declared for its own range, and only the last may bring a substitute. Two weights, both on
 * every page and preloaded: a third for a few words was not there in time on a first visit.
 * `optional`: a font that is not there for the first paint is kept for the next page. Swapped in later,
 * even one of the same width moved every word that follows another weight on its line.
 */
const latin = localFont({
  src: [
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff2',
      weight: '700',
    },
  ],
  variable: '--font-latin',
  display: 'optional',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    },
  ],
});

const vietnamese = localFont({
  src: [
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../../../node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-vietnamese-700-normal.woff2',
      weight: '700',
    },
  ],
  variable: '--font-vietnamese',
  display: 'optional',
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    },
  ],
});

/** Classes that define the font variables of `styles/tokens.css`. */
export const fontVariables = [latin, vietnamese].map(({ variable }) => variable).join(' ');
