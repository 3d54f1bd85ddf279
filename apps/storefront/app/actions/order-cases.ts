'use server';

import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import {
  askOperatorAbout,
  openOrderCase,
  sayOfMoney,
  solveOrderCase,
} from '@/lib/backend/order-cases';
import { type OrderFlash, orderWithFlash } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { type CaseFormState, readCaseForm } from '@/lib/order-case-form';
import { redirectTo } from '@/lib/redirect-to';

/** Says that something is wrong with a parcel. Sent twice, it is one case. */
export async function openCase(_previous: CaseFormState, form: FormData): Promise<CaseFormState> {
  return say(form, 'caseOpened', (id, typed) => openOrderCase(id, typed));
}

/** Does not accept the seller's answer. */
export async function askOperator(
  _previous: CaseFormState,
  form: FormData,
): Promise<CaseFormState> {
  return say(form, 'operatorAsked', (id, { words }) => askOperatorAbout(id, { words }));
}

async function say(
  form: FormData,
  flash: OrderFlash,
  send: (id: string, typed: ReturnType<typeof readCaseForm>) => Promise<unknown>,
): Promise<CaseFormState> {
  const typed = readCaseForm(form);
  if (typed.words === '') return { ...typed, problem: 'wordsMissing' };
  const id = textField(form, 'order');
  const problem = await problemOf(() => send(id, typed));
  if (problem) return { ...typed, problem };
  redirectTo(localeField(form), orderWithFlash(id, flash));
}

/** Says that it is settled. */
export async function solveCase(form: FormData): Promise<void> {
  const id = textField(form, 'order');
  const problem = await problemOf(() => solveOrderCase(id));
  redirectTo(localeField(form), orderWithFlash(id, problem ? 'caseNotSaid' : 'caseSolved'));
}

/** Says that money has come back, or that it has not. */
export async function sayOfRepayment(form: FormData): Promise<void> {
  const id = textField(form, 'order');
  const received = textField(form, 'received') === '1';
  const reference = textField(form, 'reference') || null;
  const case_id = textField(form, 'case');
  const problem = await problemOf(() =>
    sayOfMoney(id, { received, reference, ...(case_id && { case_id }) }),
  );
  const said: OrderFlash = received ? 'moneyReceived' : 'moneyDenied';
  redirectTo(localeField(form), orderWithFlash(id, problem ? 'caseNotSaid' : said));
}

async function problemOf(work: () => Promise<unknown>): Promise<CaseFormState['problem']> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'unavailable';
    if (error instanceof BackendRefused || error instanceof BackendNotFound) return 'notPossible';
    throw error;
  }
}
