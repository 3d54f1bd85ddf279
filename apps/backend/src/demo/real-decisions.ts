import type { RecognitionRow } from 'medusa-plugin-ocop/workflows';
import {
  addMonths,
  type CalendarDate,
  compareDates,
  defaultValidTo,
  groupOn,
  MINISTRY,
  nfc,
  normaliseTonePlacement,
  type Place,
  parseCalendarDate,
  parseProducerName,
  provinceOf,
  provincialAuthority,
} from 'ocop-core';
import {
  correctedCommune,
  correctedName,
  correctedProducer,
  heldBackBecause,
  isProposedForFive,
} from './corrections';
import {
  type DecisionHead,
  illustrativeDay,
  illustrativeDecision,
  type Recognition,
} from './demo-decisions';
import type { Handles } from './handles';
import { buildListing } from './listing';
import { REAL_PRODUCTS, type RealProduct } from './real-products';

/** A real firm is never shown as lapsed: its certificate in the demo has at least this long to run. */
const MONTHS_LEFT = 6;
const FIRST_NUMBER = 9001;

const clean = (text: string) => normaliseTonePlacement(nfc(text)).replace(/\s+/g, ' ').trim();

function placeOf(row: RealProduct): { place: Place; commune: string | null } {
  const former: Place = { scheme: '2024', code: row.province_at_time_gso };
  const { commune, twoLevel } = correctedCommune(row);
  return { place: twoLevel ? { scheme: '2025', code: provinceOf(former).code } : former, commune };
}

/** The decision as printed, where number, day and issuer are, and it stays in force long enough. */
function printedDecision(row: RealProduct, anchor: CalendarDate): DecisionHead | null {
  if (!row.decision_no || !row.decision_date || !row.issuer) return null;
  const signedOn = parseCalendarDate(row.decision_date);
  const lastDay = defaultValidTo(signedOn);
  if (compareDates(lastDay, addMonths(anchor, MONTHS_LEFT)) < 0) return null;
  return {
    number: row.decision_no,
    issuer: row.issuer,
    signed_on: signedOn,
    effective_on: signedOn,
    demo: false,
  };
}

/** What the source prints of the recognition, kept beside a decision that is only an illustration. */
function sourceNote(row: RealProduct): string {
  const printed = [
    `${row.star} sao`,
    row.recognition_year && `năm ${row.recognition_year}`,
    row.issuer,
    row.decision_no && `số ${row.decision_no}`,
  ].filter(Boolean);
  return (
    `${row.source}. Nguồn nêu: ${printed.join(', ')}. ` +
    'Số, ngày và thời hạn của quyết định ở đây là minh họa.'
  );
}

function buildItem(
  row: RealProduct,
  { demo: illustrative = false, signed_on }: DecisionHead,
  handles: Handles,
): RecognitionRow {
  const name = clean(correctedName(row));
  const printed = correctedProducer(row);
  const producer = printed === null ? null : clean(printed);
  const { place, commune } = placeOf(row);
  const province = provinceOf(place);
  const handle = handles.take(name, province.slug);
  const product = {
    id: row.id,
    handle,
    name,
    producer,
    star: row.star,
    group: row.group,
    place,
    commune,
  };
  const unnamed = `Chủ thể ở ${commune ?? row.province_at_time} (nguồn không nêu tên)`;
  return {
    product_name: name,
    producer: {
      name: producer ?? unnamed,
      type: producer === null ? null : parseProducerName(producer).type,
    },
    star: row.star,
    potential_five_star: isProposedForFive(row),
    group: groupOn(parseCalendarDate(signed_on), row.group),
    place,
    commune,
    source: illustrative ? sourceNote(row) : row.source,
    demo: illustrative,
    // A shop names who sells (Luật Thương mại điện tử 122/2025/QH15): without a name it stands in the register alone.
    listing: producer === null ? null : buildListing({ ...product, producer }),
  };
}

/** The rows that go on the shelf, grouped by the decision that recognises them in the demo. */
export function buildRealDecisions(anchor: CalendarDate, handles: Handles): Recognition[] {
  const byDecision = new Map<string, Recognition>();
  const sequences = new Map<string, number>();
  for (const row of REAL_PRODUCTS) {
    if (heldBackBecause(row) !== null) continue;
    const printed = printedDecision(row, anchor);
    const issuer = row.star === 5 ? MINISTRY : provincialAuthority(placeOf(row).place);
    const key = printed ? `${printed.number}|${printed.issuer}` : issuer;
    let group = byDecision.get(key);
    if (!group) {
      const sequence = sequences.get(issuer) ?? FIRST_NUMBER + sequences.size;
      if (!printed) sequences.set(issuer, sequence);
      const day = illustrativeDay(anchor, issuer);
      group = { decision: printed ?? illustrativeDecision(issuer, sequence, day), items: [] };
      byDecision.set(key, group);
    }
    group.items.push(buildItem(row, group.decision, handles));
  }
  return [...byDecision.values()];
}
