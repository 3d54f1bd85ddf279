import { routes } from '../routes';
import type { QueryValues } from '../search/search-url';
import { SEAT_FIELDS, WHO_FIELDS } from './application-form';

/** The form of each step is called so, and its fields after it: what a link can name. */
export const STEP_FORM = 'o';
/** In the address: say at the fields what is missing. */
const SHOWS_MISSING = 'thieu';

/** The steps of an application, with their pages. */
export const APPLICATION_STEPS = {
  who: routes.applicationWho,
  seat: routes.applicationSeat,
  papers: routes.applicationPapers,
} as const;
type ApplicationStep = keyof typeof APPLICATION_STEPS;

/** The step at which a field is asked for, by its name in the contract. */
export function stepOfField(field: string): ApplicationStep {
  if (WHO_FIELDS.some((name) => name === field)) return 'who';
  return SEAT_FIELDS.some((name) => name === field) ? 'seat' : 'papers';
}

/** Where that is. */
export function applicationPlace(field: string): string {
  const path = APPLICATION_STEPS[stepOfField(field)];
  return `${path}?${SHOWS_MISSING}=1#${STEP_FORM}-${field}`;
}

export function showsMissing(query: QueryValues): boolean {
  return query[SHOWS_MISSING] !== undefined;
}
