import {
  addMonths,
  type CalendarDate,
  compareDates,
  fold,
  parseCalendarDate,
  provincialAuthority,
  type RevocationReason,
  startOfDayTimestamp,
} from 'ocop-core';
import { type DecisionHead, illustrativeDecision, type Recognition } from '../demo/demo-decisions';
import type { CatalogueRow } from './catalogue-rows';
import { buildNationalItem, placeOfRow } from './national-item';

/** The day that the catalogue's own dates were written for. */
const MADE_ON = parseCalendarDate('2025-11-24');
const SECONDS_A_DAY = 86_400;
const ROWS_A_DECISION = 200;
const MONTHS_A_DECISION = 12;
const FIRST_RECOGNITION = 7001;
const FIRST_REVOCATION = 7901;

interface NationalDecision extends Recognition {
  /** The catalogue rows, in the order of the items. */
  rows: CatalogueRow[];
}

interface NationalRevocation {
  decision: DecisionHead;
  reason_code: RevocationReason;
  rows: CatalogueRow[];
}

const provinceKey = (row: CatalogueRow) => row.province;

function groupBy<T>(rows: readonly T[], key: (row: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group) group.push(row);
    else groups.set(key(row), [row]);
  }
  return [...groups.values()];
}

/** Rows that one decision may name: so many, and beginning within a year of each other. */
function cutIntoDecisions<T extends { item: { valid_from: CalendarDate } }>(
  rows: readonly T[],
): T[][] {
  const cuts: T[][] = [];
  let begun: { earliest: CalendarDate; latest: CalendarDate } | null = null;
  for (const row of rows) {
    const { valid_from: day } = row.item;
    const earliest: CalendarDate =
      begun && compareDates(begun.earliest, day) < 0 ? begun.earliest : day;
    const latest: CalendarDate = begun && compareDates(begun.latest, day) > 0 ? begun.latest : day;
    const current = cuts.at(-1);
    const fits = compareDates(latest, addMonths(earliest, MONTHS_A_DECISION)) <= 0;
    if (current && current.length < ROWS_A_DECISION && fits) {
      current.push(row);
      begun = { earliest, latest };
    } else {
      cuts.push([row]);
      begun = { earliest: day, latest: day };
    }
  }
  return cuts;
}

/** Same name from the same producer and place: a second pack size, so it gets a name of its own. */
function uniqueTitles(rows: readonly CatalogueRow[]): Map<number, string> {
  const counts = new Map<string, number>();
  return new Map(
    rows.map((row) => {
      const { place } = placeOfRow(row);
      const key = [row.name, row.producerName, place.scheme, place.code].map(fold).join('|');
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [row.id, count === 1 ? row.name : `${row.name} (loại ${count})`];
    }),
  );
}

function issuerOf(row: CatalogueRow): string {
  return provincialAuthority(placeOfRow(row).place);
}

function shiftSince(anchor: CalendarDate): number {
  return Math.round((startOfDayTimestamp(anchor) - startOfDayTimestamp(MADE_ON)) / SECONDS_A_DAY);
}

/**
 * The catalogue as recognition decisions: by province, 200 products each, in order of validity.
 * @param anchor the day of the first load
 */
export function buildNationalDecisions(
  rows: readonly CatalogueRow[],
  anchor: CalendarDate,
): NationalDecision[] {
  const titles = uniqueTitles(rows);
  const shift = shiftSince(anchor);
  return groupBy(rows, provinceKey).flatMap((ofProvince) => {
    const byValidity = [...ofProvince].sort(
      (a, b) => a.certExpiresAt - b.certExpiresAt || a.id - b.id,
    );
    const named = byValidity.map((row) => ({
      row,
      item: buildNationalItem(row, titles.get(row.id) ?? row.name, shift),
    }));
    return cutIntoDecisions(named).flatMap((cut, index): NationalDecision[] => {
      const chunk = cut.map(({ row }) => row);
      const items = cut.map(({ item }) => item);
      const first = items[0];
      const head = chunk[0];
      if (!first || !head) return [];
      const signedOn = items.reduce(
        (day, item) => (compareDates(item.valid_from, day) < 0 ? item.valid_from : day),
        first.valid_from,
      );
      const decision = illustrativeDecision(issuerOf(head), FIRST_RECOGNITION + index, signedOn);
      return [{ decision, items, rows: chunk }];
    });
  });
}

const REASONS = {
  revoked: 'food_safety_or_quality_violation',
  suspended: 'records_or_traceability_missing',
} as const satisfies Record<string, RevocationReason>;

/** Rows that the catalogue calls revoked or suspended, by province and reason, signed on the anchor. */
export function buildNationalRevocations(
  rows: readonly CatalogueRow[],
  anchor: CalendarDate,
): NationalRevocation[] {
  const kinds = ['revoked', 'suspended'] as const;
  return kinds.flatMap((status, index) =>
    groupBy(
      rows.filter(({ certStatus }) => certStatus === status),
      provinceKey,
    ).flatMap((group): NationalRevocation[] => {
      const head = group[0];
      if (!head) return [];
      return [
        {
          decision: illustrativeDecision(issuerOf(head), FIRST_REVOCATION + index, anchor),
          reason_code: REASONS[status],
          rows: group,
        },
      ];
    }),
  );
}
