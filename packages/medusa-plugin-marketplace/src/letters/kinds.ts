import type { z } from 'zod';
import {
  applicationReceived,
  approved,
  closed,
  closingAnnounced,
  moreWanted,
  resumed,
  suspended,
} from './templates/account';
import { invitation, signInCode } from './templates/members';

/** Every letter that is written to people, by its name. */
export const LETTERS = {
  invitation,
  sign_in_code: signInCode,
  application_received: applicationReceived,
  more_wanted: moreWanted,
  approved,
  suspended,
  resumed,
  closing_announced: closingAnnounced,
  closed,
} as const;

export type LetterName = keyof typeof LETTERS;

/** What a letter has to be told. */
export type LetterFields<Name extends LetterName> = z.input<(typeof LETTERS)[Name]['fields']>;

export function isLetterName(name: unknown): name is LetterName {
  return typeof name === 'string' && Object.hasOwn(LETTERS, name);
}
