/** Two addresses each; a part stays far below the 50,000 addresses and 50 MB that it may have. */
export const ENTRIES_PER_PART = 5000;

export const PAGES_PART = 'pages.xml';

/** Lists that are long enough to have parts of their own. */
export const LISTS = ['products', 'producers'] as const;
export type ListName = (typeof LISTS)[number];

export interface ListPart {
  list: ListName;
  /** From 1. */
  number: number;
}

export function listPart({ list, number }: ListPart): string {
  return `${list}-${number}.xml`;
}

/** 'pages', a part of a list, or null for a file that is none. */
export function partOfFile(file: string): 'pages' | ListPart | null {
  if (file === PAGES_PART) return 'pages';
  const [, name, number] = /^([a-z]+)-([1-9]\d{0,4})\.xml$/.exec(file) ?? [];
  const list = LISTS.find((known) => known === name);
  return list ? { list, number: Number(number) } : null;
}
