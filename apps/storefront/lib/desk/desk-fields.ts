import { type FieldProblem, type Locale, problemMessage } from 'ocop-core';
import { translatorFor } from '../translator';
import { SEAT_FIELDS, WHO_FIELDS } from './application-form';

/** Every field of the desk's forms, by its name in the contract; what people call it is in `deskFields`. */
export const DESK_FIELDS = [
  ...WHO_FIELDS,
  ...SEAT_FIELDS,
  'papers',
  'claims',
  'kind',
  'file',
  'email',
  'password',
  'code',
  'member_name',
  'role',
  'through',
  'way',
  'carrier_name',
  'tracking_number',
  'reason',
  'note',
] as const;
export type DeskFieldName = (typeof DESK_FIELDS)[number];

export function isDeskField(name: string): name is DeskFieldName {
  return DESK_FIELDS.some((field) => field === name);
}

/** What is wrong with a field, in a sentence of its own. */
export function problemSentence(problem: FieldProblem, locale: Locale): string {
  return `${nameOf(problem, locale)} ${problemMessage(problem, locale)}.`;
}

/** The same in a list of what is missing: of a field that is empty its name says enough. */
export function missingWords(problem: FieldProblem, locale: Locale): string {
  return problem.code === 'empty' ? nameOf(problem, locale) : problemSentence(problem, locale);
}

function nameOf({ path }: FieldProblem, locale: Locale): string {
  return isDeskField(path) ? translatorFor(locale, 'deskFields')(`names.${path}`) : path;
}
