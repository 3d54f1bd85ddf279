import 'server-only';
import type { Route } from 'ocop-contract';
import { callSeller } from './call-seller';
import type { DeskFormState } from './desk-form-state';
import type { ReadBody } from './read-body';
import { runDeskForm } from './run-desk-form';
import { typedFields } from './typed-fields';

interface WriteDeskForm {
  form: FormData;
  /** What its path asks for is in fields of the same names. */
  route: Route;
  /** What is sent; nothing where it is left out. */
  read?: (form: FormData) => ReadBody<Record<string, unknown>>;
  /** What is shown again where the page is drawn anew: no passwords. */
  kept?: readonly string[];
  /** Where it goes on. */
  next: string;
  /** Whether a letter follows, in the language of who asks. */
  letter?: boolean;
}

/** A form of the desk that is one write to the backend, and goes on to a page that is known before. */
export function writeDeskForm(asked: WriteDeskForm): Promise<DeskFormState> {
  const { form, route, read, kept = [], next, letter = false } = asked;
  return runDeskForm({
    form,
    kept,
    work: async ({ locale, nonce }) => {
      const typed = read?.(form) ?? { body: {} };
      if ('problems' in typed) return typed;
      await callSeller(route, {
        parameters: typedFields(form, ...parametersOf(route)),
        body: typed.body,
        nonce,
        ...(letter && { locale }),
      });
      return { path: next };
    },
  });
}

function parametersOf({ path }: Route): string[] {
  return [...path.matchAll(/:(\w+)/g)].flatMap(([, name]) => name ?? []);
}
