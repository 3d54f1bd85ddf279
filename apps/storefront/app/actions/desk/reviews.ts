'use server';

import { replyBody, sellerDeskRoutes } from 'ocop-contract';
import type { DeskFormState } from '@/lib/desk/desk-form-state';
import { readBody } from '@/lib/desk/read-body';
import { typedFields } from '@/lib/desk/typed-fields';
import { writeDeskForm } from '@/lib/desk/write-desk-form';
import { deskWithFlash } from '@/lib/flash-messages';
import { routes } from '@/lib/routes';

/** The seller's reply to a review, which everybody reads. */
export async function replyToReview(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    kept: ['text'],
    route: sellerDeskRoutes.replyToReview,
    read: (sent) => readBody(replyBody, { text: '', ...typedFields(sent, 'text') }),
    next: deskWithFlash(routes.sellerReviews, 'replied'),
  });
}

/** Takes the reply away again. */
export async function takeReplyAway(
  _previous: DeskFormState,
  form: FormData,
): Promise<DeskFormState> {
  return writeDeskForm({
    form,
    route: sellerDeskRoutes.replyToReview,
    read: () => ({ body: { text: null } }),
    next: deskWithFlash(routes.sellerReviews, 'replyTakenAway'),
  });
}
