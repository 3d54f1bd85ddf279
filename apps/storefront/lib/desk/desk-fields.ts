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
] as const;
export type DeskFieldName = (typeof DESK_FIELDS)[number];

export function isDeskField(name: string): name is DeskFieldName {
  return DESK_FIELDS.some((field) => field === name);
}

/** What is wrong with a field, in a sentence of its own. */
export function problemSentence(problem: FieldProblem, locale: Locale): string {
  const t = translatorFor(locale, 'deskFields');
  const name = isDeskField(problem.path) ? t(`names.${problem.path}`) : problem.path;
  return `${name} ${problemMessage(problem, locale)}.`;
}
