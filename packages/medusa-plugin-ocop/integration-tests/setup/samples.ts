import { addMonths, type CalendarDate, groupOn, isCalendarDate, schemeOn } from 'ocop-core';
import type { DecisionInput, RecognitionItem } from '../../src/modules/certification/types';
import type { Register } from './register-per-test';

let numbers = 0;

/** A decision of a made-up province office, with a number that no other of the test run has. */
export function decision(day: CalendarDate, over: Partial<DecisionInput> = {}): DecisionInput {
  numbers += 1;
  return {
    number: `${1000 + numbers}/QĐ-UBND`,
    issuer: 'UBND tỉnh Đồng Tháp',
    signed_on: day,
    effective_on: day,
    ...over,
  };
}

/** Food, by the criteria that a decision of that day recognises by. */
function foodOn(day: CalendarDate): RecognitionItem['group'] {
  return schemeOn(day) === '2019' ? { scheme: '2019', code: '4' } : groupOn(day, 'TP');
}

/** A row of a recognition decision: valid since half a year unless the test says otherwise. */
export function item(
  name: string,
  today: CalendarDate,
  over: Partial<RecognitionItem> = {},
): RecognitionItem {
  return {
    product_name: name,
    producer: { name: 'HTX Nông nghiệp Tân Thuận' },
    star: 4,
    score: 78.5,
    group: foodOn(isCalendarDate(over.valid_from) ? over.valid_from : today),
    place: { scheme: '2025', code: '82' },
    commune: 'Xã Mỹ Hiệp',
    valid_from: addMonths(today, -6),
    ...over,
  };
}

export interface Recognised {
  certificate_id: string;
  verification_code: string;
  product_id: string | null;
}

/** Recognises rows by a decision of half a year ago, or of when the first of them begins. */
export async function recognise(register: Register, items: RecognitionItem[]) {
  const [signed = register.today] = [
    addMonths(register.today, -6),
    ...items.flatMap(({ valid_from }) => (isCalendarDate(valid_from) ? [valid_from] : [])),
  ].sort();
  const result = await register.service.recogniseCertificates({
    decision: decision(signed),
    items,
    actor: 'system',
    // The made-up province recognises five stars as well; few tests are about who may.
    ...(items.some(({ star }) => star === 5) && {
      acknowledge: ['issuer_not_competent'],
      note: 'như trên quyết định',
    }),
  });
  return result.results;
}

/** One certificate in force, for a product of that id. */
export async function recogniseOne(
  register: Register,
  productId: string | null = 'prod_mat_ong',
  over: Partial<RecognitionItem> = {},
): Promise<Recognised> {
  const name = `Mật ong hoa nhãn ${productId ?? ''}`;
  const [result] = await recognise(register, [
    item(name, register.today, { product_id: productId, ...over }),
  ]);
  if (!result) throw new Error('the decision answered no certificate');
  return result;
}

/** Revokes certificates by a decision of today. */
export async function revoke(
  register: Register,
  certificateIds: string[],
  reasonCode = 'food_safety_or_quality_violation',
  over: Partial<DecisionInput> = {},
  how: { acknowledge?: string[]; note?: string; leave?: string[] } = {},
) {
  return register.service.revokeCertificates({
    decision: decision(register.today, over),
    items: certificateIds.map((certificate_id) => ({ certificate_id, reason_code: reasonCode })),
    actor: 'admin:tester',
    ...how,
  });
}

/** Gives certificates back by a decision of today. */
export async function reinstate(
  register: Register,
  certificateIds: string[],
  over: Partial<DecisionInput> = {},
) {
  return register.service.reinstateCertificates({
    decision: decision(register.today, over),
    items: certificateIds.map((certificate_id) => ({ certificate_id })),
    actor: 'admin:tester',
  });
}
