import { randomBytes } from 'node:crypto';
import {
  addMonths,
  type CalendarDate,
  calendarDateAt,
  groupOn,
  parseCalendarDate,
} from 'ocop-core';

let count = 0;
const run = randomBytes(3).toString('hex');

/** Today in Vietnam: the tests run against the real clock. */
export function today(): CalendarDate {
  return calendarDateAt(new Date());
}

/** A word that nothing else in this run contains, nor anything that a search would take for a slip of it. */
export function uniqueWord(): string {
  count += 1;
  return `t${randomBytes(4).toString('hex')}${count.toString(36)}`;
}

export interface DecisionHead {
  number: string;
  issuer: string;
  signed_on: string;
  effective_on: string;
}

/** The head of a decision that no other test has; signed and in effect today unless said. */
export function decisionHead(over: Partial<DecisionHead> = {}): DecisionHead {
  count += 1;
  return {
    number: `${count}/QĐ-UBND`,
    issuer: `UBND tỉnh Đồng Tháp (thử ${run})`,
    signed_on: today(),
    effective_on: today(),
    ...over,
  };
}

export interface RecognitionItem {
  product_name: string;
  producer: { name: string; type?: string };
  star: number;
  score?: number;
  potential_five_star?: boolean;
  group: { scheme: string; code: string };
  place: { scheme: string; code: string };
  commune?: string;
  valid_from?: string;
  valid_to?: string;
  product_id?: string;
  renews?: string | false;
  listing?: {
    title?: string;
    handle?: string;
    variants: { title: string; price_vnd: number; stock?: number; sku?: string }[];
  };
}

export interface RecognitionBody extends DecisionHead {
  kind: 'recognition';
  items: RecognitionItem[];
  acknowledge?: string[];
  note?: string;
}

/** Food, until the day of its decision says by which criteria. */
const GROUP = groupOn(today(), 'TP');

/** A row that goes on sale: honey of four stars from Đồng Tháp, a hundred jars in stock. */
export function recognitionItem(over: Partial<RecognitionItem> = {}): RecognitionItem {
  return {
    product_name: `Mật ong ${uniqueWord()}`,
    producer: { name: 'HTX Nông nghiệp Tân Thuận' },
    star: 4,
    group: GROUP,
    place: { scheme: '2025', code: '82' },
    commune: 'Xã Mỹ Hiệp',
    listing: { variants: [{ title: 'Hũ 500 g', price_vnd: 120_000, stock: 100 }] },
    ...over,
  };
}

/** The made-up province recognises five stars as well, and potential ones; few tests are about who may. */
function acknowledged(items: readonly RecognitionItem[]) {
  const acknowledge = [
    ...(items.some(({ star }) => star === 5) ? ['issuer_not_competent'] : []),
    ...(items.some(({ potential_five_star }) => potential_five_star)
      ? ['potential_not_certified']
      : []),
  ];
  return acknowledge.length > 0 ? { acknowledge, note: 'như trên quyết định' } : {};
}

/** A recognition of half a year ago, so that its certificates are in force today. */
export function recognition(
  items: RecognitionItem[],
  over: Partial<DecisionHead> = {},
): RecognitionBody {
  const signed = addMonths(today(), -6);
  const head = decisionHead({ signed_on: signed, effective_on: signed, ...over });
  const group = groupOn(parseCalendarDate(head.signed_on), 'TP');
  return {
    kind: 'recognition',
    ...head,
    items: items.map((item) => (item.group === GROUP ? { ...item, group } : item)),
    ...acknowledged(items),
  };
}
