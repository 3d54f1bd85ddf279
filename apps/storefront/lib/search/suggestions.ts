/** What the field under which a buyer types offers; ready to be drawn. */
export interface Suggestions {
  groups: SuggestionGroup[];
  /** For screen readers: how many there are. */
  heard: string;
}

export interface SuggestionGroup {
  title: string;
  options: Suggestion[];
}

export interface Suggestion {
  href: string;
  text: string;
  detail?: string;
  /** Address of a small square picture. */
  picture?: string | null;
  star?: { level: number; label: string };
}

/** Longer words are searched, but nothing is suggested for them. */
export const LONGEST_SUGGESTED = 100;
