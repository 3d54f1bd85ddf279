import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from './calendar-date.js';
import { defaultValidTo } from './certificate.js';
import {
  type ExtensionProof,
  filingWindow,
  judgeExtension,
  judgeFiling,
  latestExtension,
  needsAuthorityPaper,
} from './extension.js';
import { anyDate, day } from './testing/arbitraries.js';

const TODAY = day('2026-11-27');
const named = (validTo: string) => ({ productName: 'Mật ong', validTo: day(validTo) });

describe('the days of 26/2026/QĐ-TTg', () => {
  it.each([
    ['22/5/2026', '22/5/2029', '23/11/2028', '22/01/2029'],
    ['05/8/2026', '05/8/2029', '06/02/2029', '07/4/2029'],
  ])('issued %s: valid through %s, filed from %s to %s', (issued, end, opens, closes) => {
    const validTo = defaultValidTo(day(issued));
    expect(validTo).toBe(day(end));
    expect(filingWindow(validTo)).toEqual({ opens: day(opens), closes: day(closes) });
  });

  it('issued on a leap day: clamped to the month’s end', () => {
    expect(defaultValidTo(day('29/02/2028'))).toBe('2031-02-28');
  });

  it.each([
    ['05/8/2029', '01/02/2030'],
    ['18/9/2026', '17/3/2027'],
  ])('ending on %s: extended to %s at the latest', (end, latest) => {
    expect(latestExtension(day(end))).toBe(day(latest));
  });

  it('ending on 31/12/2026: filed from 04/7 to 02/9/2026', () => {
    expect(filingWindow(day('31/12/2026'))).toEqual({
      opens: day('04/7/2026'),
      closes: day('02/9/2026'),
    });
  });

  it.each([
    ['18/9/2026', false],
    ['19/9/2026', true],
    ['31/12/2026', true],
  ])('ending on %s: takes a paper of the authority: %s', (end, needed) => {
    expect(needsAuthorityPaper(day(end))).toBe(needed);
  });

  it('knew no window and no extension before', () => {
    expect(filingWindow(day('21/5/2026'))).toBeNull();
    expect(latestExtension(day('21/5/2026'))).toBeNull();
  });
});

describe('judgeExtension', () => {
  const judge = (validTo: string, lastDay: string, proof: ExtensionProof, dated = '10/9/2026') =>
    judgeExtension(
      named(validTo),
      { lastDay: day(lastDay), proof, proofDatedOn: day(dated) },
      TODAY,
    );
  const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code);

  it.each([
    ['18/9/2026', '17/3/2027', 'filing_receipt', []],
    ['18/9/2026', '18/3/2027', 'filing_receipt', ['extension_too_long']],
    ['18/9/2026', '18/9/2026', 'filing_receipt', ['extension_no_later']],
    ['31/12/2026', '29/6/2027', 'filing_receipt', ['extension_needs_paper']],
    ['31/12/2026', '29/6/2027', 'authority_paper', []],
    ['31/12/2026', '29/6/2027', 'extension_decision', []],
    ['21/5/2026', '30/9/2026', 'extension_decision', ['extension_before_act']],
  ] as const)('of %s to %s by %s: %j', (validTo, lastDay, proof, faults) => {
    expect(codes(judge(validTo, lastDay, proof).faults)).toEqual(faults);
  });

  it('refuses a proof of tomorrow and asks about a file lodged after the end', () => {
    const { faults } = judge('18/9/2026', '17/3/2027', 'filing_receipt', '28/11/2026');
    expect(codes(faults)).toEqual(['dated_in_future']);
    const { warnings } = judge('18/9/2026', '17/3/2027', 'filing_receipt', '01/10/2026');
    expect(codes(warnings)).toEqual(['filed_after_end']);
  });

  it('lets none reach beyond 180 days, whatever the days', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (validTo, days) => {
        const input = {
          lastDay: addDays(validTo, days),
          proof: 'extension_decision' as const,
          proofDatedOn: TODAY,
        };
        const { faults } = judgeExtension({ productName: '', validTo }, input, TODAY);
        const lawful = validTo >= '2026-05-22' && days >= 1 && days <= 180;
        expect(faults.length === 0).toBe(lawful);
      }),
    );
  });
});

describe('judgeFiling', () => {
  it.each([
    ['03/7/2026', ['filed_too_early']],
    ['04/7/2026', []],
    ['02/9/2026', []],
    ['03/9/2026', ['filed_too_late']],
  ])('for an end on 31/12/2026, filed on %s: %j', (filed, warnings) => {
    const found = judgeFiling(named('31/12/2026'), day(filed), TODAY);
    expect(found.faults).toEqual([]);
    expect(found.warnings.map(({ code }) => code)).toEqual(warnings);
  });

  it('refuses one of tomorrow', () => {
    const { faults } = judgeFiling(named('31/12/2026'), addDays(TODAY, 1), TODAY);
    expect(faults.map(({ code }) => code)).toEqual(['dated_in_future']);
  });
});
