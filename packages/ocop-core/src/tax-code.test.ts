import { describe, expect, it } from 'vitest';
import { isPersonalTaxCode, parseTaxCode } from './tax-code.js';

describe('parseTaxCode', () => {
  it.each([
    ['0100109106', '0100109106'],
    [' 0100 109 106 ', '0100109106'],
    ['0100109106-001', '0100109106-001'],
    ['0100109106001', '0100109106-001'],
    ['001099012345', '001099012345'],
    ['0100109107', null],
    ['010010910', null],
    ['01001091060', null],
    ['MST 0100109106', null],
    ['', null],
  ])('%s', (text, kept) => {
    expect(parseTaxCode(text)).toBe(kept);
  });

  it('knows the number of a person, which nobody else is shown', () => {
    expect(isPersonalTaxCode('001099012345')).toBe(true);
    expect(isPersonalTaxCode('0100109106')).toBe(false);
    expect(isPersonalTaxCode('0100109106-001')).toBe(false);
  });
});
