import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, parseCalendarDate } from './calendar-date.js';
import type { SaleStop } from './sale-stop.js';
import { saleStopOfSeller } from './sale-stop-of-seller.js';
import type { SellerState } from './seller-life.js';

const today = parseCalendarDate('2026-11-29');
const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);
const stopped: SaleStop = { kind: 'stopped', through: null };

describe('what an account does to its goods', () => {
  it.each<[SellerState, CalendarDate | null, SaleStop | null]>([
    ['draft', null, null],
    ['draft', tomorrow, null],
    ['applied', null, null],
    ['applied', tomorrow, null],
    ['more_wanted', tomorrow, null],
    ['approved', null, null],
    ['approved', yesterday, null],
    ['approved', today, { kind: 'paused', through: today }],
    ['approved', tomorrow, { kind: 'paused', through: tomorrow }],
    ['closing', null, null],
    ['closing', yesterday, null],
    ['closing', tomorrow, { kind: 'paused', through: tomorrow }],
    ['suspended', null, stopped],
    ['suspended', tomorrow, stopped],
    ['closed', null, stopped],
    ['closed', tomorrow, stopped],
  ])('%s, holiday through %s: %o', (state, through, stop) => {
    expect(saleStopOfSeller(state, through, today)).toEqual(stop);
  });
});
