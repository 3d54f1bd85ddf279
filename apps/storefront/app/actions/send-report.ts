'use server';

import { REPORT_REASONS } from 'ocop-contract';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { reportReview } from '@/lib/backend/reviews';
import { type ReportFlash, reportWithFlash } from '@/lib/flash-messages';
import { localeField, textField } from '@/lib/form-fields';
import { redirectTo } from '@/lib/redirect-to';

/** Somebody finds that a review should not stand there; an operator will look at it. */
export async function sendReport(form: FormData): Promise<void> {
  const flash = await report(textField(form, 'review'), textField(form, 'reason'));
  redirectTo(localeField(form), reportWithFlash(textField(form, 'handle'), flash));
}

async function report(reviewId: string, given: string): Promise<ReportFlash> {
  const reason = REPORT_REASONS.find((known) => known === given) ?? 'other';
  try {
    await reportReview(reviewId, reason);
    return 'reported';
  } catch (error) {
    // Taken down meanwhile: what was asked for has happened.
    if (error instanceof BackendNotFound) return 'reported';
    if (error instanceof BackendUnavailable || error instanceof BackendRefused)
      return 'notReported';
    throw error;
  }
}
