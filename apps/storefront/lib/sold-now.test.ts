import { parseCalendarDate } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { CurrentStanding } from './certificate-standing';
import { soldNow } from './sold-now';

const since = parseCalendarDate('2026-11-01');
const standing = (name: CurrentStanding['standing']): CurrentStanding => ({
  standing: name,
  endedOn: name === 'in_force' ? null : since,
  badge: null,
});

describe('how a product is sold now', () => {
  it.each([
    ['with a certificate in force', true, null, standing('in_force'), 'certified'],
    ['without any certificate, where the shop sells such', true, null, null, 'ordinary'],
    ['after its end, where it stays', true, since, standing('revoked'), 'ordinary'],
    ['an answer of before the end, kept over midnight', true, null, standing('revoked'), null],
    ['off sale', false, null, standing('revoked'), null],
    ['off sale by its seller, though it may stay', false, since, standing('lapsed'), null],
    ['certified again', true, since, standing('in_force'), 'certified'],
  ] as const)('%s', (_, saleable, ordinary_since, current, sold) => {
    expect(soldNow({ saleable, ordinary_since }, current)).toBe(sold);
  });
});
