import 'server-only';
import { randomUUID } from 'node:crypto';
import type { FieldProblem, Locale } from 'ocop-core';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '../backend/errors';
import { localeField, textField } from '../form-fields';
import { localePath } from '../locale';
import { redirectTo } from '../redirect-to';
import { routes, withPlace } from '../routes';
import { translatorFor } from '../translator';
import { problemSentence } from './desk-fields';
import { type DeskFormState, EMPTY_FORM, FORM_FIELDS } from './desk-form-state';
import { problemsOfRefusal } from './problems-of-refusal';

/** What came of a form: where it leads, what is wrong at its fields, or with the whole. */
export type FormOutcome =
  | { path: string }
  | { problems: readonly FieldProblem[] }
  | { trouble: string; link?: { path: string; text: string } };

/** What a write is that was sent before, and is being done still. */
const RUNNING = 'request_running';

interface DeskForm {
  form: FormData;
  /** What is shown again where the page is drawn anew: no passwords. */
  kept?: readonly string[];
  work: (asked: { locale: Locale; nonce: string }) => Promise<FormOutcome>;
}

/**
 * Does what a form of the desk asks for, and says in words what came of it. Where it worked, a browser with
 * our script opens the next page itself, so that what it keeps of the form can go; any other is led there.
 */
export async function runDeskForm({ form, kept = [], work }: DeskForm): Promise<DeskFormState> {
  const locale = localeField(form);
  const nonce = textField(form, FORM_FIELDS.nonce) || randomUUID();
  const outcome = await settled(() => work({ locale, nonce }), locale);
  if ('path' in outcome) {
    const hasScript = textField(form, FORM_FIELDS.script) !== '';
    if (!hasScript) redirectTo(locale, outcome.path);
    return { ...EMPTY_FORM, next: localePath(locale, withPlace(outcome.path)) };
  }
  const values = Object.fromEntries(kept.map((name) => [name, textField(form, name)]));
  if ('unsure' in outcome) return { ...EMPTY_FORM, values, trouble: outcome.unsure, nonce };
  return { ...EMPTY_FORM, values, ...inWords(outcome, locale), nonce: randomUUID() };
}

async function settled(
  work: () => Promise<FormOutcome>,
  locale: Locale,
): Promise<FormOutcome | { unsure: string }> {
  try {
    return await work();
  } catch (error) {
    const t = translatorFor(locale, 'deskForm');
    if (error instanceof BackendUnavailable) return { unsure: t('unsure') };
    if (error instanceof BackendNotFound) return { trouble: t('gone') };
    if (error instanceof BackendRefused) {
      return error.code === RUNNING ? { unsure: t('unsure') } : refused(error, locale);
    }
    throw error;
  }
}

function refused(error: BackendRefused, locale: Locale): FormOutcome {
  const t = translatorFor(locale, 'deskForm');
  switch (error.status) {
    case 401:
      return { trouble: t('signedOut'), link: { path: routes.signIn, text: t('signIn') } };
    case 403:
      return { trouble: t('ownersOnly') };
    case 429:
      return { trouble: t('tooOften') };
    default: {
      const problems = problemsOfRefusal(error);
      if (problems.length > 0) return { problems };
      // What it says is for people, in Vietnamese.
      return { trouble: locale === 'vi' && error.message ? error.message : t('refused') };
    }
  }
}

function inWords(
  outcome: Exclude<FormOutcome, { path: string }>,
  locale: Locale,
): Partial<DeskFormState> {
  if ('trouble' in outcome) {
    const { trouble, link } = outcome;
    return {
      trouble,
      link: link ? { href: localePath(locale, link.path), text: link.text } : null,
    };
  }
  return {
    wrong: outcome.problems.map((problem) => ({
      field: problem.path,
      text: problemSentence(problem, locale),
    })),
  };
}
