import { certificateAnnouncementSchema } from 'ocop-contract';
import {
  CERTIFICATE_EVENT_TYPES,
  CERTIFICATE_STATES,
  type CertificateEvent,
  type CertificateEventType,
  type CertificateFacts,
  type CertificateState,
  CHANGED_COLUMNS,
  DECISION_WARNINGS,
  lastDayOf,
  nextFacts,
  parseCalendarDate,
  stateOn,
} from 'ocop-core';
import { eventOf, examplesOn } from 'ocop-core/testing';
import { expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item } from '../setup/samples';

const register = registerPerTest();
const TODAY = parseCalendarDate('2026-11-23');
const EXAMPLES = examplesOn(TODAY);
const MEANT = { acknowledge: [...DECISION_WARNINGS], note: 'như trên văn bản' };
const PAPER = { number: '12/BN', issuer: 'UBND xã Mỹ Hiệp', dated_on: TODAY };
const HAND = { actor: 'admin:tester', ...MEANT };

type Row = Record<string, unknown> & { id: string };

/** A certificate of the register, brought into a state past the module. */
async function certificateIn(
  facts: CertificateFacts,
  productId: string | null,
  name: string,
): Promise<string> {
  register.setClock(TODAY);
  const [signed = TODAY] = [facts.validFrom, TODAY].sort();
  const { results } = await register.service.recogniseCertificates({
    decision: decision(signed),
    items: [
      item(`Mật ong ${name}`, TODAY, {
        product_id: productId,
        valid_from: facts.validFrom,
        group: GROUP,
      }),
    ],
    ...HAND,
  });
  const id = results[0]?.certificate_id ?? '';
  await register.sql(
    `update ocop_certificate set extended_to = $2, revoked_on = $3, annulled_on = $4,
       returned_on = $5, superseded_on = $6 where id = $1`,
    [
      id,
      facts.extendedTo ?? null,
      facts.revokedOn ?? null,
      facts.annulledOn ?? null,
      facts.returnedOn ?? null,
      facts.supersededOn ?? null,
    ],
  );
  return id;
}

const GROUP = { scheme: '2023', code: 'TP' };

async function rowOf(id: string): Promise<Row> {
  const [row] = await register.sql<Row>('select * from ocop_certificate where id = $1', [id]);
  if (!row) throw new Error(`no certificate ${id}`);
  return row;
}

/** The module's own way to enter an event, with nothing but the certificate's state against it. */
async function enter(id: string, event: CertificateEvent, facts: CertificateFacts): Promise<void> {
  const { service } = register;
  const one = { certificate_id: id, paper: PAPER, ...HAND };
  switch (event.type) {
    case 'recognised':
      return;
    case 'renewed':
    case 'upgraded':
      await service.recogniseCertificates({
        decision: decision(TODAY, event.type === 'upgraded' ? { issuer: MINISTRY } : {}),
        items: [
          item(`Mật ong ${event.type}`, TODAY, {
            product_id: `prod_${event.type}`,
            valid_from: event.on,
            star: event.type === 'upgraded' ? 5 : 4,
          }),
        ],
        ...HAND,
      });
      return;
    case 'product_linked':
      await service.linkProduct({ certificate_id: id, product_id: 'prod_product_linked', ...HAND });
      return;
    case 'corrected':
      await service.correctCertificate({
        certificate_id: id,
        changes: { valid_from: event.facts?.validFrom },
        ...HAND,
      });
      return;
    case 're_evaluation_filed':
      await service.fileReEvaluation({ ...one, filed_on: TODAY });
      return;
    case 'extended':
      await service.extendCertificate({
        ...one,
        last_day: event.lastDay,
        proof: 'extension_decision',
      });
      return;
    case 'extension_ended':
      await service.endExtension({ ...one, result_on: event.on });
      return;
    case 'lapsed':
      await service.recordLapses();
      return;
    case 'returned':
      await service.returnCertificate({ ...one, returned_on: event.on });
      return;
    case 'revoked':
      await service.revokeCertificates({
        decision: decision(facts.validFrom > TODAY ? TODAY : event.on),
        items: [{ certificate_id: id, reason_code: 'other' }],
        ...HAND,
      });
      return;
    case 'annulled':
      await service.annulCertificates({
        decision: decision(event.on),
        items: [{ certificate_id: id }],
        ...HAND,
      });
      return;
    case 'reinstated':
      await service.reinstateCertificates({
        decision: decision(TODAY),
        items: [{ certificate_id: id }],
        ...HAND,
      });
  }
}

const MINISTRY = 'Bộ Nông nghiệp và Môi trường';

/** What ocop-core makes of the facts, or null where it refuses. */
function byTheRules(facts: CertificateFacts, event: CertificateEvent): CertificateFacts | null {
  try {
    return nextFacts(facts, event, TODAY);
  } catch {
    return null;
  }
}

const BOOKKEEPING = ['last_event_sequence', 'updated_at', 'lookup'];

/** The columns that differ, beside those that every entry moves. */
function changedColumns(before: Row, after: Row): string[] {
  return Object.keys(after).filter(
    (column) =>
      !BOOKKEEPING.includes(column) &&
      JSON.stringify(after[column]) !== JSON.stringify(before[column]),
  );
}

const BY_PAPER = new Set<CertificateEventType>([
  're_evaluation_filed',
  'extended',
  'extension_ended',
  'returned',
]);

/** What subscribers are to hear of a certificate: what the contract promises, nothing less and nothing more. */
async function announcedOf(id: string) {
  const entries = await register.service.listUnannouncedEvents(1000);
  const announced = entries.filter(({ certificate_id }) => certificate_id === id);
  expect(announced.map((entry) => certificateAnnouncementSchema.parse(entry))).toEqual(announced);
  return announced;
}

/** One event in one state, once by the rules and once by the module over the database. */
async function compare(state: CertificateState, type: CertificateEventType): Promise<void> {
  const facts = EXAMPLES[state];
  const event = eventOf(type, facts, TODAY);
  const expected = byTheRules(facts, event);
  const productId = `prod_${type}`;
  const id = await certificateIn(facts, type === 'product_linked' ? null : productId, type);
  const before = await rowOf(id);
  let refused: unknown = null;
  await enter(id, event, facts).catch((error: unknown) => {
    refused = error;
  });
  const after = await rowOf(id);
  const changed = changedColumns(before, after);
  if (expected === null) {
    expect({ type, changed }).toEqual({ type, changed: [] });
    // What comes by itself, a successor or the calendar, passes over it; what is entered is refused.
    const silent = ['recognised', 'renewed', 'upgraded', 'lapsed'].includes(type);
    expect({ type, refused }).toEqual({
      type,
      refused: silent ? null : expect.objectContaining({ type: 'invalid_data' }),
    });
    return;
  }
  const allowed: readonly string[] = CHANGED_COLUMNS[type];
  expect({ type, refused }).toEqual({ type, refused: null });
  expect({ type, changes: changed.length > 0 }).toEqual({ type, changes: true });
  expect({ type, more: changed.filter((column) => !allowed.includes(column)) }).toEqual({
    type,
    more: [],
  });
  expect(after).toMatchObject({
    valid_from: expected.validFrom,
    valid_to: expected.validTo,
    extended_to: expected.extendedTo ?? null,
    revoked_on: expected.revokedOn ?? null,
    annulled_on: expected.annulledOn ?? null,
    returned_on: expected.returnedOn ?? null,
    superseded_on: expected.supersededOn ?? null,
  });
  const entries = await register.sql<{ type: string }>(
    'select type from ocop_certificate_event where certificate_id = $1 order by sequence',
    [id],
  );
  expect(entries.map((entry) => entry.type)).toEqual(['recognised', type]);
  expect(await announcedOf(id)).toMatchObject([
    { type: 'recognised', last_day: facts.validTo, paper: null },
    {
      type,
      product_id: productId,
      last_day: lastDayOf(expected),
      ...(BY_PAPER.has(type) && { paper: PAPER }),
    },
  ]);
}

it.each(CERTIFICATE_STATES)(
  'a certificate that is %s takes every event in the database as it does in ocop-core',
  async (state) => {
    expect(stateOn(EXAMPLES[state], TODAY)).toBe(state);
    for (const type of CERTIFICATE_EVENT_TYPES) await compare(state, type);
  },
);

it('and the register verifies after every event', async () => {
  const id = await certificateIn(EXAMPLES.in_force, 'prod_honey', 'in_force');
  for (const type of ['re_evaluation_filed', 'corrected', 'returned', 'reinstated'] as const) {
    await enter(id, eventOf(type, EXAMPLES.in_force, TODAY), EXAMPLES.in_force);
  }
  for (const type of ['annulled', 'reinstated', 'revoked'] as const) {
    await enter(id, eventOf(type, EXAMPLES.in_force, TODAY), EXAMPLES.in_force);
  }
  expect(await register.service.verifyRegister()).toMatchObject({ ok: true, problems: [] });
});
