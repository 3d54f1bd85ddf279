import type { z } from 'zod';
import {
  applicationReceived,
  approved,
  closed,
  closingAnnounced,
  moreWanted,
  resumed,
  suspended,
} from './templates/account';
import {
  orderCaseAnswered,
  orderCaseClosed,
  orderCaseOpened,
  orderCasePaidBack,
  orderCaseReceived,
  orderCaseRepay,
  orderCaseWaiting,
  orderCaseWithOperator,
} from './templates/cases';
import { listingApproved, listingMoreWanted, listingRefused } from './templates/listings';
import { invitation, signInCode } from './templates/members';
import {
  newOrder,
  orderCanceled,
  orderConfirmed,
  orderCorrected,
  orderLate,
  orderRefused,
  orderSent,
  orderShortened,
  orderWaiting,
  salesPaused,
} from './templates/orders';
import { questionAnswered, questionAsked } from './templates/questions';
import { orderAwaitsTransfer, orderToTransfer, orderTransferReceived } from './templates/transfers';

/** Every letter that is written to people, by its name. */
export const LETTERS = {
  invitation,
  sign_in_code: signInCode,
  application_received: applicationReceived,
  more_wanted: moreWanted,
  approved,
  suspended,
  resumed,
  closing_announced: closingAnnounced,
  closed,
  new_order: newOrder,
  order_waiting: orderWaiting,
  sales_paused: salesPaused,
  order_confirmed: orderConfirmed,
  order_shortened: orderShortened,
  order_sent: orderSent,
  order_corrected: orderCorrected,
  order_canceled: orderCanceled,
  order_refused: orderRefused,
  order_late: orderLate,
  order_case_received: orderCaseReceived,
  order_case_opened: orderCaseOpened,
  order_case_waiting: orderCaseWaiting,
  order_case_answered: orderCaseAnswered,
  order_case_with_operator: orderCaseWithOperator,
  order_case_closed: orderCaseClosed,
  order_case_paid_back: orderCasePaidBack,
  order_case_repay: orderCaseRepay,
  question_asked: questionAsked,
  question_answered: questionAnswered,
  order_to_transfer: orderToTransfer,
  order_awaits_transfer: orderAwaitsTransfer,
  order_transfer_received: orderTransferReceived,
  listing_approved: listingApproved,
  listing_more_wanted: listingMoreWanted,
  listing_refused: listingRefused,
} as const;

export type LetterName = keyof typeof LETTERS;

/** What a letter has to be told. */
export type LetterFields<Name extends LetterName> = z.input<(typeof LETTERS)[Name]['fields']>;

export function isLetterName(name: unknown): name is LetterName {
  return typeof name === 'string' && Object.hasOwn(LETTERS, name);
}
