import type {
  ApplicationState,
  BoothOrigin,
  BoothQuotas,
  FairEventType,
  FairProblemCode,
  Problem,
} from 'ocop-core';

export const FAIR_MODES = ['place', 'online', 'both'] as const;
export type FairMode = (typeof FAIR_MODES)[number];

/** Who holds a booth: a producer, a place that brings several, or a guest that no register knows. */
export const HOLDER_KINDS = ['producer', 'delegation', 'guest'] as const;
export type HolderKind = (typeof HOLDER_KINDS)[number];

/** What a fair takes, as it is written: `FairRule` of ocop-core in the database's spelling. */
export interface StoredRule {
  least_star: 3 | 4 | 5 | null;
  regions: string[];
  provinces: string[];
  groups: string[];
  producer_types: string[];
  through_last_day: boolean;
}

/** What an operator says of a fair. Moments; amounts in whole đồng. */
export interface FairInput {
  slug: string;
  name: string;
  season: string | null;
  organiser: string;
  mode: FairMode;
  place: string | null;
  /** Today's code of the province that holds it. */
  province_code: string | null;
  opens_at: Date;
  closes_at: Date;
  call_opens_at: Date | null;
  call_closes_at: Date | null;
  rule: StoredRule;
  rules_text: string | null;
  /** Hours in which an offered place is to be accepted. */
  offer_hours: number;
  /** Whether a place that falls free is offered to the next at once. */
  offers_by_itself: boolean;
  /** Whether the shop shows it. */
  is_public: boolean;
}

export interface FairRow extends FairInput {
  id: string;
  wave: number;
  cancelled_at: Date | null;
  cancelled_reason: string | null;
  copied_from: string | null;
}

export interface ZoneRow {
  id: string;
  fair_id: string;
  name: string;
  position: number;
  quotas: BoothQuotas;
}

export interface BoothClassRow {
  id: string;
  fair_id: string;
  name: string;
  position: number;
  /** Whole square metres, and whole đồng. */
  area: number;
  fee: number;
}

export interface BoothRow {
  id: string;
  fair_id: string;
  zone_id: string;
  class_id: string | null;
  number: string;
  /** Where it stands on the plan; counted from 1. */
  grid_row: number;
  grid_column: number;
  application_id: string | null;
}

export interface WholeFair {
  fair: FairRow;
  zones: ZoneRow[];
  classes: BoothClassRow[];
  booths: BoothRow[];
}

/** The plan of a fair's ground, all of it. What has no id is new; what is missing goes. */
export interface FairPlanInput {
  zones: { id: string | null; name: string; quotas: BoothQuotas }[];
  classes: { id: string | null; name: string; area: number; fee: number }[];
  booths: {
    id: string | null;
    /** Position in `zones`, and in `classes`. */
    zone: number;
    class: number | null;
    number: string;
    grid_row: number;
    grid_column: number;
  }[];
}

export interface ApplicationRow {
  id: string;
  fair_id: string;
  sequence: number;
  zone_id: string;
  origin: BoothOrigin;
  state: ApplicationState;
  wave: number;
  holder_kind: HolderKind;
  holder_name: string;
  /** None: a delegation or a guest. */
  producer_id: string | null;
  /** Of a delegation all whom it brings; of a producer itself. */
  producer_ids: string[];
  applied_at: Date;
  offered_at: Date | null;
  answer_by: Date | null;
  closed_at: Date | null;
  /** What the operator said to it last. */
  reason: string | null;
  actor: string;
}

/** What came of an application: with goods that it had before and brings no more. */
export interface AppliedRow extends ApplicationRow {
  dropped_goods: string[];
}

/** How full a fair is: places in all, who holds and who waits for one, goods that stand there. */
export interface FairCounts {
  places: number;
  accepted: number;
  waiting: number;
  goods: number;
}

export interface EntryRow {
  id: string;
  fair_id: string;
  application_id: string;
  product_id: string;
  is_taken: boolean;
  problems: Problem<FairProblemCode>[];
  checked_at: Date;
}

export interface WholeApplication {
  application: ApplicationRow;
  entries: EntryRow[];
  booth: BoothRow | null;
}

/** Goods that were held against a fair's rule. */
export interface EntryCheck {
  product_id: string;
  problems: readonly Problem<FairProblemCode>[];
}

export interface NewApplication {
  zone_id: string;
  origin: BoothOrigin;
  holder_kind: HolderKind;
  holder_name: string;
  producer_id: string | null;
  producer_ids: string[];
  entries: readonly EntryCheck[];
  actor: string;
  /** Whether the operator asks it to come: it takes its place in the list when it says yes. */
  is_invitation: boolean;
}

export interface FairEventRow {
  id: string;
  fair_id: string;
  application_id: string | null;
  type: FairEventType;
  at: Date;
  actor: string;
  note: string | null;
}
