import type {
  CalendarDate,
  CaseAct,
  CaseAnswer,
  CaseEventType,
  CaseKind,
  CaseOutcome,
  CaseState,
  RepaymentState,
} from 'ocop-core';

export interface OrderCaseRow {
  id: string;
  order_id: string;
  /** None: the operator's own goods. */
  seller_id: string | null;
  kind: CaseKind;
  state: CaseState;
  words: string;
  opened_at: Date;
  answer_by: Date;
  solve_by: Date;
  warned_at: Date | null;
  answer: CaseAnswer | null;
  answer_words: string | null;
  answered_at: Date | null;
  asked_operator_by: 'buyer' | 'clock' | 'opening' | null;
  asked_operator_at: Date | null;
  asked_operator_words: string | null;
  late_at: Date | null;
  closed_at: Date | null;
  closed_by: 'buyer' | 'operator' | 'clock' | null;
  outcome: CaseOutcome | null;
  decision_words: string | null;
  repayment: RepaymentState | null;
  repay_vnd: number | null;
  repay_by: Date | null;
  repay_late_at: Date | null;
  paid_on: CalendarDate | null;
  pay_reference: string | null;
}

export interface OrderCaseEventRow {
  id: string;
  case_id: string;
  order_id: string;
  type: CaseEventType;
  at: Date;
  /** `buyer`, `clock`, `member:<id>`, or who of the operators. */
  actor: string;
  note: string | null;
}

export interface OrderCasePhotoRow {
  id: string;
  case_id: string;
  digest: string;
  file_id: string;
  width: number;
  height: number;
}

export interface WholeCase {
  row: OrderCaseRow;
  photos: OrderCasePhotoRow[];
  events: OrderCaseEventRow[];
}

export interface NewCase {
  order_id: string;
  seller_id: string | null;
  kind: CaseKind;
  words: string;
}

export interface NewCasePhoto {
  digest: string;
  file_id: string;
  width: number;
  height: number;
}

/** What somebody wants of a case. */
export interface CaseActInput {
  act: CaseAct;
  actor: string;
  words?: string | null;
  answer?: CaseAnswer;
  outcome?: CaseOutcome;
  /** With a refund: how much goes back, whole đồng; null where nothing was paid. */
  repay_vnd?: number | null;
  /** A card has paid, and has it back. */
  repay_by_card?: boolean;
}
