import type { LetterName } from './kinds';

/** Letters to who works at a desk, about what is to be done or was decided there; nothing that lets anybody in. */
export const SELLERS_LETTERS = [
  'application_received',
  'more_wanted',
  'approved',
  'suspended',
  'resumed',
  'closing_announced',
  'closed',
  'new_order',
  'order_waiting',
  'sales_paused',
  'order_case_opened',
  'order_case_waiting',
  'order_case_repay',
  'order_awaits_transfer',
  'question_asked',
  'listing_approved',
  'listing_more_wanted',
  'listing_refused',
] as const satisfies readonly LetterName[];
