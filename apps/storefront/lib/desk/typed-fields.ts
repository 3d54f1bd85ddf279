import { textField } from '../form-fields';

/** What was typed into fields of a form, by their names. */
export function typedFields(form: FormData, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, textField(form, name)]));
}
