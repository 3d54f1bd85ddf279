import {
  addDays,
  addMonths,
  compareDates,
  fold,
  isPlace,
  isProducerType,
  judgeIssuer,
  judgeValidity,
  parseCalendarDate,
  parseDecisionNumber,
  standingOn,
} from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { pictureKindOf } from '../illustrations/kind-of';
import { GROUP_KINDS } from '../illustrations/picture-kinds';
import { readCatalogue } from './catalogue-rows';
import { buildNationalDecisions, buildNationalRevocations } from './national-decisions';

const ANCHOR = parseCalendarDate('2026-11-23');
const rows = readCatalogue();
const decisions = buildNationalDecisions(rows, ANCHOR);
const items = decisions.flatMap((decision) => decision.items);

describe('the national catalogue', () => {
  it('keeps all 16,000 rows, at most 200 in a decision', () => {
    expect(rows).toHaveLength(16_000);
    expect(items).toHaveLength(16_000);
    expect(Math.max(...decisions.map((decision) => decision.items.length))).toBe(200);
  });

  it('asks nobody for a reason: its days and issuers are those of real decisions', () => {
    const findings = decisions.flatMap(({ decision, items: ofDecision }) => {
      const signed = parseCalendarDate(decision.signed_on);
      return [
        ...judgeIssuer(decision.issuer, signed),
        ...ofDecision.flatMap(({ product_name, valid_from, valid_to }) => {
          const validity = {
            productName: product_name,
            validFrom: parseCalendarDate(valid_from ?? decision.effective_on),
            validTo: valid_to ? parseCalendarDate(valid_to) : null,
          };
          const { faults, warnings } = judgeValidity(validity, signed);
          return [...faults, ...warnings];
        }),
      ];
    });
    expect(findings).toEqual([]);
  });

  it('makes valid rows', () => {
    for (const { decision, items: ofDecision } of decisions) {
      expect(parseDecisionNumber(decision.number).number).toBe(decision.number);
      const signed = parseCalendarDate(decision.signed_on);
      expect(compareDates(signed, ANCHOR)).toBeLessThanOrEqual(0);
      for (const item of ofDecision) {
        expect(isPlace(item.place)).toBe(true);
        expect(isProducerType(item.producer.type)).toBe(true);
        expect(
          compareDates(parseCalendarDate(item.valid_from ?? ''), signed),
        ).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('names each decision, product and address once', () => {
    const numbers = decisions.map(
      ({ decision }) => `${decision.number}|${decision.issuer}|${decision.signed_on.slice(0, 4)}`,
    );
    expect(new Set(numbers).size).toBe(decisions.length);
    const keys = items.map(
      ({ product_name, producer, place }) =>
        `${fold(product_name)}|${fold(producer.name)}|${place.scheme}:${place.code}`,
    );
    expect(new Set(keys).size).toBe(16_000);
    expect(new Set(items.map(({ listing }) => listing?.handle)).size).toBe(16_000);
  });

  it('is as much in force on the day of loading as it was on the day it was made', () => {
    const sample = rows.filter(({ id }) => id % 10 === 0);
    const withStatus = (status: string) =>
      sample.filter(({ certStatus }) => certStatus === status).length;
    for (const start of [ANCHOR, addDays(ANCHOR, 100), addMonths(ANCHOR, 25)]) {
      const standings = buildNationalDecisions(sample, start).flatMap((decision) =>
        decision.items.map((item, index) => {
          const validFrom = parseCalendarDate(item.valid_from ?? '');
          const validTo = parseCalendarDate(item.valid_to ?? '');
          return `${decision.rows[index]?.certStatus}:${standingOn({ validFrom, validTo }, start)}`;
        }),
      );
      const count = (key: string) => standings.filter((standing) => standing === key).length;
      expect(count('valid:in_force')).toBeGreaterThan(withStatus('valid') * 0.99);
      expect(count('expired:lapsed')).toBeGreaterThan(withStatus('expired') * 0.99);
      expect(standings.filter((standing) => standing.endsWith('not_yet'))).toEqual([]);
    }
  });

  it('revokes what the catalogue calls revoked or suspended', () => {
    const revoked = buildNationalRevocations(rows, ANCHOR).flatMap((decision) => decision.rows);
    expect(revoked).toHaveLength(318 + 468);
  });

  it('knows what nearly every product is, and pictures most by their own kind', () => {
    const general = Object.values(GROUP_KINDS);
    const unknown = rows.filter(({ name, groupCode }) =>
      general.includes(pictureKindOf(name, groupCode)),
    );
    expect(unknown.length).toBeLessThan(20);
    const byGroup = items.filter(({ listing }) =>
      general.some(({ id }) => listing?.thumbnail?.includes(`-${id}-`)),
    );
    expect(byGroup.length / items.length).toBeLessThan(0.08);
  });
});
