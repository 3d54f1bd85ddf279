import type { MedusaRequest } from '@medusajs/framework/http';
import { limitByDelay, oneAddress } from 'medusa-plugin-ocop/http';
import { z } from 'zod';
import { memberOf } from './member-of';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ofNetwork = {
  free: 30,
  firstSeconds: 5,
  mostSeconds: 5 * MINUTE,
  rememberedSeconds: HOUR,
};

const withEmail = z.object({ email: z.string() });

function emailOf({ body }: MedusaRequest): string | undefined {
  const email = withEmail.safeParse(body).data?.email;
  return email === undefined ? undefined : oneAddress(email);
}

/** Links of invitations are guessed by nobody; whoever tries waits. */
export const limitInvitationLinks = limitByDelay({ name: 'seller:invitation', ...ofNetwork });

/** Of one person: each code is a letter to somebody. */
export const limitCodes = [
  limitByDelay({ name: 'seller:code', ...ofNetwork }),
  limitByDelay(
    {
      name: 'seller:code:identity',
      free: 5,
      firstSeconds: MINUTE,
      mostSeconds: HOUR,
      rememberedSeconds: HOUR,
    },
    { keyOf: emailOf },
  ),
];

/** Six figures stand a guess at a time, and five for each code. */
export const limitCodeGuesses = [
  limitByDelay({ name: 'seller:code-guess', ...ofNetwork }),
  limitByDelay(
    {
      name: 'seller:code-guess:identity',
      free: 10,
      firstSeconds: 15,
      mostSeconds: 15 * MINUTE,
      rememberedSeconds: DAY,
    },
    { keyOf: emailOf },
  ),
];

/** Each invitation is a letter to somebody. */
export const limitInvitations = limitByDelay(
  {
    name: 'seller:invite',
    free: 20,
    firstSeconds: MINUTE,
    mostSeconds: HOUR,
    rememberedSeconds: HOUR,
  },
  { keyOf: (req) => memberOf(req).sellerId },
);

/** Each photo is drawn anew: work that a stranger with one order must not make without end. */
export const limitCasePhotos = limitByDelay(
  {
    name: 'case:photo',
    free: 30,
    firstSeconds: 15,
    mostSeconds: 15 * MINUTE,
    rememberedSeconds: HOUR,
  },
  { keyOf: ({ params }) => params.id },
);
