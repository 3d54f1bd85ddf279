import type { CertificateEventType, ExtensionProof, RefusalReason, SaleStopKind } from 'ocop-core';

export type DecisionKind =
  | 'recognition'
  | 'revocation'
  | 'annulment'
  | 'reinstatement'
  | 'correction';

/** The head of a decision as an operator enters it. Dates: 'YYYY-MM-DD'. */
export interface DecisionInput {
  number: string;
  issuer: string;
  signed_on: string;
  effective_on: string;
  document_url?: string | null;
  document_sha256?: string | null;
  demo?: boolean;
}

export interface ProducerInput {
  name: string;
  type?: string | null;
  tax_code?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
}

/** One product of a recognition decision. */
export interface RecognitionItem {
  product_name: string;
  product_code?: string | null;
  producer: ProducerInput;
  star: number;
  score?: number | null;
  potential_five_star?: boolean;
  group: { scheme: string; code: string };
  place: { scheme: string; code: string };
  commune?: string | null;
  valid_from?: string | null;
  valid_to?: string | null;
  source?: string | null;
  demo?: boolean;
  product_id?: string | null;
  /**
   * The certificate (id or code) that this one renews, whose product it then is about; `false` where it
   * is another product, although one of that name is known.
   */
  renews?: string | false | null;
}

/** One certificate of a revocation or reinstatement decision, named by id or by its code. */
export interface CertificateReference {
  certificate_id?: string;
  verification_code?: string;
  note?: string | null;
}

export interface RevocationItem extends CertificateReference {
  reason_code: string;
}

export interface DecisionRecord {
  id: string;
  number: string;
  issuer: string;
  decision_key: string;
  kind: DecisionKind;
  signed_on: string;
  effective_on: string;
}

export interface DecisionItemResult {
  index: number;
  certificate_id: string;
  verification_code: string;
  product_id: string | null;
  status: 'applied' | 'already';
}

/** A certificate of a product that a decision was about, which still counts or will. */
export interface LeftCertificate {
  certificate_id: string;
  verification_code: string;
  product_id: string | null;
}

export interface DecisionResult {
  decision: DecisionRecord;
  /** The rows in order, then certificates of the same products that went with them. */
  results: DecisionItemResult[];
  counts: { applied: number; already: number };
  /** What a revocation or reinstatement leaves of its products' other certificates. */
  left?: LeftCertificate[];
}

/** A paper that is no decision: a receipt, a letter, a conclusion. */
export interface PaperRecord {
  number: string | null;
  issuer: string | null;
  dated_on: string;
}

/** What shows that a certificate is kept in force past its last day. */
export interface ExtensionRecord {
  proof: ExtensionProof;
  legal_ref: string;
  paper: PaperRecord;
}

/** A certificate row as the operations read it. */
export interface CertificateRow {
  id: string;
  verification_code: string;
  item_key: string;
  product_id: string | null;
  product_name: string;
  product_code: string | null;
  producer_id: string;
  star: number;
  score: number | null;
  potential_five_star: boolean;
  group_scheme: string;
  group_code: string;
  place_scheme: string;
  place_code: string;
  commune: string | null;
  /** Follow from group and place. */
  current_group_code: string;
  current_province_code: string;
  current_region_code: string;
  valid_from: string;
  valid_to: string;
  re_evaluation_filed_on: string | null;
  extended_to: string | null;
  extension: ExtensionRecord | null;
  revoked_on: string | null;
  revocation_reason: string | null;
  revocation_decision_id: string | null;
  annulled_on: string | null;
  annulment_decision_id: string | null;
  returned_on: string | null;
  superseded_on: string | null;
  supersedes_id: string | null;
  lapse_recorded: boolean;
}

/** An entry to be appended to the register; sequence and hashes are given by the register. */
export interface EventDraft {
  type: CertificateEventType;
  certificate: { id: string; verification_code: string };
  occurred_on: string;
  actor: string;
  decision: DecisionRecord | null;
  reason_code?: string | null;
  note?: string | null;
  payload: Record<string, unknown>;
}

/** Why a product may not be sold today; null decision where none ended it. */
export interface ProductRefusal {
  product_id: string;
  reason: RefusalReason | SaleStopKind;
  since: string | null;
  /** With a stop: its last day, where there is one. */
  through: string | null;
  decision: { number: string; issuer: string; signed_on: string; effective_on: string } | null;
  reason_code: string | null;
  message: string;
}

export interface CertificationModuleOptions {
  /** Injected clock; the system's by default. */
  clock?: () => Date;
  /** What the operator allows besides certified products. Nothing, unless said here. */
  policy?: {
    /** May products without any certificate be sold? */
    ordinaryProducts?: 'allow' | 'refuse';
  };
}
