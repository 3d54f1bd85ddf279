import 'server-only';
import { nearVerificationCodes, parseDecisionNumber } from 'ocop-core';
import { type LookUp, lookUpCertificates } from '../backend/look-up';
import type { LookUpState } from './look-up-url';

export const LOOK_UP_PAGE_SIZE = 20;

export interface RegisterAnswer {
  found: LookUp;
  /** Certificates whose code is one slip away from what was typed. */
  near: LookUp['certificates'];
}

/**
 * Asks the register for what somebody typed: a decision's number, words of product or producer, or
 * a code with a slip in it. @throws BackendUnavailable
 */
export async function askRegister({ q, page }: LookUpState): Promise<RegisterAnswer> {
  const decision = decisionIn(q);
  const codes = nearVerificationCodes(q);
  const [found, near] = await Promise.all([
    lookUpCertificates({
      ...(decision ? { decision } : { q }),
      limit: LOOK_UP_PAGE_SIZE,
      offset: (page - 1) * LOOK_UP_PAGE_SIZE,
    }),
    codes.length > 0 ? lookUpCertificates({ codes, limit: codes.length }) : null,
  ]);
  return { found, near: near?.certificates ?? [] };
}

function decisionIn(text: string): string | null {
  try {
    return parseDecisionNumber(text).number;
  } catch {
    return null;
  }
}
