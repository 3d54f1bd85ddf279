import {
  compareDates,
  isCalendarDate,
  isRevocationReason,
  parseDecisionNumber,
  type RevocationReason,
  RuleError,
} from 'ocop-core';
import { z } from 'zod';
import type { ReinstateBody } from '../../lib/api';
import { todayInVietnam } from '../../lib/date-input';
import type { Translate } from '../../lib/use-ocop-translation';
import type { CertificateAction } from './decidable';

const NOTE_LENGTH = 2000;

/** What the decision form holds. Dates: 'YYYY-MM-DD', empty while not entered. */
export interface DecisionFormValues {
  number: string;
  issuer: string;
  signed_on: string;
  effective_on: string;
  reason_code: string;
  note: string;
}

export const EMPTY_DECISION: DecisionFormValues = {
  number: '',
  issuer: '',
  signed_on: '',
  effective_on: '',
  reason_code: '',
  note: '',
};

/** The register's own rules, told before anything is sent. */
export function decisionFormSchema(t: Translate, action: CertificateAction) {
  const today = todayInVietnam();
  const day = z
    .string()
    .min(1, t('validation.required'))
    .refine((text) => text === '' || isCalendarDate(text), t('validation.date'));
  return z
    .object({
      number: z
        .string()
        .trim()
        .min(1, t('validation.required'))
        .refine((text) => text === '' || isDecisionNumber(text), t('validation.number')),
      issuer: z.string().trim().min(1, t('validation.required')),
      signed_on: day,
      effective_on: day,
      reason_code: z
        .string()
        .refine(
          (code) => action === 'reinstate' || isRevocationReason(code),
          t('validation.reason'),
        ),
      note: z
        .string()
        .trim()
        .max(NOTE_LENGTH, t('validation.noteTooLong', { max: NOTE_LENGTH })),
    })
    .superRefine(({ signed_on: signed, effective_on: effective }, context) => {
      const refuse = (path: string, message: string) =>
        context.addIssue({ code: 'custom', path: [path], message });
      if (isCalendarDate(signed) && compareDates(signed, today) > 0) {
        refuse('signed_on', t('validation.signedInFuture'));
      }
      if (!isCalendarDate(effective)) return;
      if (isCalendarDate(signed) && compareDates(effective, signed) < 0) {
        refuse('effective_on', t('validation.effectiveBeforeSigned'));
      }
      if (action === 'reinstate' && compareDates(effective, today) > 0) {
        refuse('effective_on', t('validation.effectiveInFuture'));
      }
    });
}

function isDecisionNumber(text: string): boolean {
  try {
    parseDecisionNumber(text);
    return true;
  } catch (error) {
    if (error instanceof RuleError) return false;
    throw error;
  }
}

/** The request body for the routes; `certificateIds` in the order that errors will count them. */
export function decisionBody(values: DecisionFormValues, certificateIds: string[]): ReinstateBody {
  const { number, issuer, signed_on, effective_on, note } = values;
  return {
    decision: { number, issuer, signed_on, effective_on },
    certificate_ids: certificateIds,
    ...(note ? { note } : {}),
  };
}

/** The reason of a revocation, which the form has made sure of. */
export function reasonOf({ reason_code }: DecisionFormValues): RevocationReason {
  if (!isRevocationReason(reason_code)) throw new Error(`no reason: ${reason_code}`);
  return reason_code;
}
