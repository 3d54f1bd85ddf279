import type { Locale } from 'ocop-core';
import type { DeskFormState } from '@/lib/desk/desk-form-state';

/** A field of a form of the desk, in words. */
export interface DeskField {
  name: string;
  label: string;
  hint?: string;
  type?: 'text' | 'tel' | 'email' | 'password' | 'date';
  inputMode?: 'numeric';
  autoComplete?: string;
  maxLength?: number;
  /** A text of several lines. */
  rows?: number;
  min?: string;
  value: string;
  /** What is known to be wrong with it before anything is sent. */
  error?: string;
  options?: readonly { value: string; label: string }[];
}

/** The words that every form has: chosen on the server, so that no message file reaches the browser. */
export interface FormTexts {
  sending: string;
  summary: string;
  unsure: string;
  offline: string;
  outdated: string;
  restored: string;
}

export type DeskAction = (previous: DeskFormState, form: FormData) => Promise<DeskFormState>;

export interface DeskFormProps {
  /** Names the form on its page, and its fields. */
  id: string;
  action: DeskAction;
  locale: Locale;
  /** The page's address. */
  path: string;
  /** Of this drawing of the form; what is sent again carries the same. */
  nonce: string;
  hidden?: Readonly<Record<string, string>>;
  fields?: readonly DeskField[];
  submit: string;
  look?: 'primary' | 'secondary' | 'quiet';
  /** Whose typing is kept on the device until it is confirmed; without it none is. */
  draft?: string;
  /** The device forgets everything that was typed at the desk: of who signs out. */
  forgetsDrafts?: boolean;
  texts: FormTexts;
}
