import {
  addDays,
  addMonths,
  calendarDateAt,
  compareDates,
  defaultValidTo,
  fold,
  isCalendarDate,
  isPlace,
  isProducerType,
  isProductGroup,
  isStarLevel,
  judgeIssuer,
  judgeValidity,
  nfc,
  normaliseTonePlacement,
  parseCalendarDate,
  parseDecisionNumber,
  standingOn,
} from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { heldBackBecause } from './corrections';
import { buildDemoCatalogue } from './demo-catalogue';
import type { Recognition } from './demo-decisions';
import { REAL_PRODUCTS } from './real-products';

const ANCHOR = parseCalendarDate('2026-11-23');
const { recognitions, revocations } = buildDemoCatalogue(ANCHOR);
const rowsOf = (from: readonly Recognition[]) =>
  from.flatMap(({ decision, items }) => items.map((item) => ({ decision, item })));
const rows = rowsOf(recognitions);
const isMadeUp = ({ item }: { item: { producer: { name: string } } }) =>
  item.producer.name.includes('Minh Họa');
const real = rows.filter((row) => !isMadeUp(row));

const sold = rows.flatMap(({ item }) => item.listing ?? []);

/** Later and later days on which somebody may first start the demo. */
const STARTS = [0, 1, 37, 90, 120, 200, 235, 250, 400, 730, 1500, 3000].map((days) =>
  addDays(ANCHOR, days),
);

describe('the demo catalogue', () => {
  it('asks nobody for a reason: its days and issuers are those of real decisions', () => {
    const findings = rows.flatMap(({ item, decision }) => {
      const signed = parseCalendarDate(decision.signed_on);
      const validFrom = parseCalendarDate(item.valid_from ?? decision.effective_on);
      const validTo = item.valid_to ? parseCalendarDate(item.valid_to) : null;
      const validity = { productName: item.product_name, validFrom, validTo };
      const { faults, warnings } = judgeValidity(validity, signed);
      return [...judgeIssuer(decision.issuer, signed), ...faults, ...warnings];
    });
    expect(findings).toEqual([]);
  });

  it('shows at least 120 real products', () => {
    expect(real.length).toBeGreaterThanOrEqual(120);
    expect(real.length).toBe(REAL_PRODUCTS.filter((row) => heldBackBecause(row) === null).length);
  });

  it.each(rows.map((row) => [row.item.product_name, row] as const))(
    '%s is a valid row',
    (_, row) => {
      const { item, decision } = row;
      expect(isStarLevel(item.star)).toBe(true);
      expect(isPlace(item.place)).toBe(true);
      expect(isProductGroup(item.group)).toBe(true);
      if (item.producer.type) expect(isProducerType(item.producer.type)).toBe(true);
      expect(isCalendarDate(decision.signed_on)).toBe(true);
      expect(compareDates(parseCalendarDate(decision.signed_on), ANCHOR)).toBeLessThanOrEqual(0);
      expect(() => parseDecisionNumber(decision.number)).not.toThrow();
      for (const text of [item.product_name, item.producer.name]) {
        expect(text).toBe(normaliseTonePlacement(nfc(text)));
      }
      if (item.potential_five_star) expect(item.star).toBe(4);
      const { listing } = item;
      if (!listing) return;
      expect(listing.variants.length).toBeGreaterThan(0);
      expect(new Set(listing.variants.map(({ title }) => title)).size).toBe(
        listing.variants.length,
      );
      for (const { price_vnd, stock } of listing.variants) {
        expect(price_vnd % 1000).toBe(0);
        expect(price_vnd).toBeGreaterThan(0);
        expect(stock).toBeGreaterThanOrEqual(5);
        expect(stock).toBeLessThanOrEqual(200);
      }
      const sentences = listing.description?.match(/[.!?](?= |$)/g) ?? [];
      expect(sentences.length).toBeGreaterThanOrEqual(3);
    },
  );

  it('gives every product an address, and every variant a code, of its own', () => {
    const handles = sold.map(({ handle }) => handle);
    expect(new Set(handles).size).toBe(sold.length);
    for (const handle of handles) expect(handle).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    const skus = sold.flatMap(({ variants }) => variants.map(({ sku }) => sku));
    expect(new Set(skus).size).toBe(skus.length);
  });

  it('sells in the name of a producer only; the others stand in the register alone', () => {
    const unnamed = ({ item }: (typeof rows)[number]) => /không nêu tên/.test(item.producer.name);
    expect(rows.filter((row) => unnamed(row) === Boolean(row.item.listing))).toEqual([]);
    expect(sold.length).toBeGreaterThanOrEqual(100);
  });

  it('names no product twice for one producer and place', () => {
    const keys = rows.map(
      ({ item }) => `${fold(item.product_name)}|${fold(item.producer.name)}|${item.place.code}`,
    );
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('never uses one decision number twice', () => {
    const keys = recognitions.map(
      ({ decision }) => `${decision.number}|${decision.issuer}|${decision.signed_on.slice(0, 4)}`,
    );
    expect(new Set(keys).size).toBe(recognitions.length);
  });

  it('takes a decision for real only where number, day and issuer are printed', () => {
    for (const { decision, item } of real) {
      expect(item.demo).toBe(decision.demo);
      expect(decision.issuer.endsWith('(minh họa)')).toBe(decision.demo);
      if (decision.demo) {
        expect(decision.number).toMatch(/^9\d{3}\//);
        expect(item.source).toContain('minh họa');
      }
    }
    const printed = new Set(
      real.filter(({ item }) => !item.demo).map((row) => row.decision.number),
    );
    expect([...printed].sort()).toEqual(['2361/QĐ-BNNMT', '377/QĐ-BNN-VPĐP']);
  });

  it('shows "tiềm năng 5 sao" as four stars with the note', () => {
    const proposed = real.filter(({ item }) => item.potential_five_star);
    expect(proposed.map(({ item }) => item.product_name)).toContain('Ladodetox Purebody');
    expect(proposed.length).toBeGreaterThanOrEqual(7);
  });

  it('sells no alcohol as long as nobody confirms ages', () => {
    expect(rows.filter(({ item }) => /rượu/i.test(item.product_name))).toEqual([]);
  });

  it.each(STARTS.map((day) => [day] as const))(
    'first started on %s, no real firm lapses within six months or is revoked',
    (start) => {
      const catalogue = buildDemoCatalogue(start);
      const later = addMonths(start, 6);
      for (const { decision, item } of rowsOf(catalogue.recognitions)) {
        if (isMadeUp({ item })) continue;
        const validFrom = parseCalendarDate(decision.effective_on);
        const facts = { validFrom, validTo: defaultValidTo(validFrom) };
        expect(standingOn(facts, start)).toBe('in_force');
        expect(standingOn(facts, later)).toBe('in_force');
      }
      const revoked = new Set(catalogue.revocations.map(({ product_name }) => product_name));
      expect(real.filter(({ item }) => revoked.has(item.product_name))).toEqual([]);
    },
  );

  it('has revoked and lapsed certificates of made-up producers', () => {
    expect(revocations).toHaveLength(3);
    const lapsed = rows.filter(({ decision }) => {
      const validFrom = parseCalendarDate(decision.effective_on);
      return standingOn({ validFrom, validTo: defaultValidTo(validFrom) }, ANCHOR) === 'lapsed';
    });
    expect(lapsed).toHaveLength(2);
    expect(lapsed.every(isMadeUp)).toBe(true);
  });

  it('covers all six groups and all six producer types', () => {
    expect(new Set(rows.map(({ item }) => item.group.code)).size).toBe(6);
    const types = new Set(rows.map(({ item }) => item.producer.type).filter(Boolean));
    expect(types.size).toBe(6);
  });

  it('is the same whenever it is built for the same day', () => {
    expect(buildDemoCatalogue(ANCHOR)).toEqual({ recognitions, revocations });
    expect(calendarDateAt(new Date('2026-11-23T00:00:00Z'))).toBe(ANCHOR);
  });
});
