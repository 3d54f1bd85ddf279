import type {
  BankCode,
  CalendarDate,
  FieldProblem,
  IdentityMethod,
  IdentityResult,
  PaperKind,
  ProducerType,
  SellerEventType,
  SellerState,
} from 'ocop-core';

export interface SellerRow {
  id: string;
  state: SellerState;
  state_since: Date;
  state_reason: string | null;
  opened_on: CalendarDate;
  closes_on: CalendarDate | null;
  holiday_through: CalendarDate | null;
  selling_since: CalendarDate | null;
  verified_on: CalendarDate | null;
  vneid_linked_on: CalendarDate | null;
  name: string | null;
  type: ProducerType | null;
  tax_code: string | null;
  representative: string | null;
  phone: string | null;
  seat_address: string | null;
  seat_commune: string | null;
  seat_province_code: string | null;
  bank_code: BankCode | null;
  bank_account_number: string | null;
  bank_account_holder: string | null;
  stop_revision: number;
  stop_applied_revision: number;
  stop_applied_through: CalendarDate | null;
}

export interface SellerPaperRow {
  id: string;
  seller_id: string;
  kind: PaperKind;
  file_name: string;
  bytes: number;
  file_id: string;
  created_at: Date;
}

export type NewPaper = Pick<SellerPaperRow, 'kind' | 'file_name' | 'bytes' | 'file_id'>;

type ClaimState = 'claimed' | 'confirmed' | 'refused';

export interface SellerClaimRow {
  id: string;
  seller_id: string;
  producer_id: string;
  state: ClaimState;
  reason: string | null;
}

export interface SellerEventRow {
  id: string;
  seller_id: string;
  type: SellerEventType;
  at: Date;
  actor: string;
  reason: string | null;
  closes_on: CalendarDate | null;
  authority_request: string | null;
}

export interface OpenAccountInput {
  /** What it is opened for, such as who registered; asked again for the same, the same account. */
  key?: string;
  openedOn: CalendarDate;
  /** Who opens it, as the history names them. */
  actor: string;
}

export interface ClaimJudgement {
  decision: 'confirm' | 'refuse';
  /** Why it is refused; the seller reads it. */
  reason: string | null;
  actor: string;
}

export interface IdentityCheckRow {
  id: string;
  method: IdentityMethod;
  result: IdentityResult;
  checked_on: CalendarDate;
  note: string | null;
  actor: string;
}

export type NewIdentityCheck = Omit<IdentityCheckRow, 'id'>;

/** An account with all that is kept of it. */
export interface WholeSeller {
  seller: SellerRow;
  papers: SellerPaperRow[];
  claims: SellerClaimRow[];
  /** The last first. */
  checks: IdentityCheckRow[];
  /** In the order in which they happened. */
  events: SellerEventRow[];
  /** What its application lacks before it can be sent; nothing where it is not open. */
  missing: FieldProblem[];
}
