/** Two addresses each; a part stays far below the 50,000 addresses and 50 MB that it may have. */
export const PRODUCTS_PER_PART = 5000;

export const PAGES_PART = 'pages.xml';

export function productsPart(part: number): string {
  return `products-${part}.xml`;
}

/** 'pages', the number of a part of the products (from 1), or null for a file that is none. */
export function partOfFile(file: string): 'pages' | number | null {
  if (file === PAGES_PART) return 'pages';
  const number = /^products-([1-9]\d{0,4})\.xml$/.exec(file)?.[1];
  return number === undefined ? null : Number(number);
}
