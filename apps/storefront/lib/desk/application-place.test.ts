import { type FieldProblem, missingOfApplication } from 'ocop-core';
import { expect, test } from 'vitest';
import { routes } from '../routes';
import { applicationPlace, showsMissing } from './application-place';
import { isDeskField, problemSentence } from './desk-fields';

const NOTHING = {
  name: null,
  type: null,
  tax_code: null,
  representative: null,
  phone: null,
  seat: null,
  bank_account: null,
};

const missing: FieldProblem[] = missingOfApplication(NOTHING, [], 0);

test('whatever an application may lack is asked for at a step, and has a name in both languages', () => {
  expect(missing.length).toBeGreaterThan(10);
  for (const problem of missing) {
    expect(isDeskField(problem.path), problem.path).toBe(true);
    const steps = [routes.applicationWho, routes.applicationSeat, routes.applicationPapers];
    const place = applicationPlace(problem.path);
    expect(
      steps.some((step) => place.startsWith(`${step}?`)),
      place,
    ).toBe(true);
    expect(place.endsWith(`#o-${problem.path}`)).toBe(true);
    for (const locale of ['vi', 'en'] as const) {
      expect(problemSentence(problem, locale).startsWith(problem.path)).toBe(false);
    }
  }
});

test('a link to a field has it say what is missing', () => {
  const { searchParams } = new URL(applicationPlace('phone'), 'http://shop');
  expect(showsMissing(Object.fromEntries(searchParams))).toBe(true);
  expect(showsMissing({})).toBe(false);
});
