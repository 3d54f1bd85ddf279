/** What came of a form of the desk: all of it in words, so that no message file reaches the browser. */
export interface DeskFormState {
  /** What was typed, for a page that is drawn anew. */
  values: Readonly<Record<string, string>>;
  /** By the name of the field. */
  wrong: readonly { field: string; text: string }[];
  /** What is wrong beside the fields. */
  trouble: string | null;
  /** Where to go on from that: to sign in again. */
  link: { href: string; text: string } | null;
  /** It worked, and goes on there: for the script, which opens it. Without one the answer leads there. */
  next: string | null;
  /** For the next try; null: the one before was not answered, and is the same still. */
  nonce: string | null;
}

export const EMPTY_FORM: DeskFormState = {
  values: {},
  wrong: [],
  trouble: null,
  link: null,
  next: null,
  nonce: null,
};

/** Hidden fields that every form of the desk has. */
export const FORM_FIELDS = { locale: 'locale', nonce: 'lan', script: 'may' } as const;
