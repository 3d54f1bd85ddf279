import type { ApplicationRow, FairEventRow, FairRow } from '../types';

/** A row as the driver answers it: it leaves moments as the database writes them. */
type Raw<Row> = {
  [Column in keyof Row]: Row[Column] extends Date | null ? string | Date | null : Row[Column];
};

export type RawFair = Raw<FairRow>;
export type RawApplication = Raw<ApplicationRow>;
export type RawEvent = Raw<FairEventRow>;

export function fairOf(raw: RawFair): FairRow {
  return {
    ...raw,
    opens_at: moment(raw.opens_at),
    closes_at: moment(raw.closes_at),
    call_opens_at: momentOrNull(raw.call_opens_at),
    call_closes_at: momentOrNull(raw.call_closes_at),
    cancelled_at: momentOrNull(raw.cancelled_at),
  };
}

export function applicationOf(raw: RawApplication): ApplicationRow {
  return {
    ...raw,
    applied_at: moment(raw.applied_at),
    offered_at: momentOrNull(raw.offered_at),
    answer_by: momentOrNull(raw.answer_by),
    closed_at: momentOrNull(raw.closed_at),
  };
}

export function eventOf(raw: RawEvent): FairEventRow {
  return { ...raw, at: moment(raw.at) };
}

function moment(value: string | Date | null): Date {
  return new Date(value ?? Number.NaN);
}

function momentOrNull(value: string | Date | null): Date | null {
  return value === null ? null : moment(value);
}
