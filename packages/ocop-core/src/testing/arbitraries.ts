import fc from 'fast-check';
import { type CalendarDate, parseCalendarDate } from '../calendar-date.js';

/** A date of a test table. */
export const day = parseCalendarDate;

/** Days from 1990 to 2100, month ends and leap days more often than chance has them. */
export const anyDate: fc.Arbitrary<CalendarDate> = fc
  .record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(1, 28, 29, 30, 31)),
  })
  .map(({ year, month, day: dayOfMonth }) => {
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const two = (part: number) => String(part).padStart(2, '0');
    return parseCalendarDate(`${year}-${two(month)}-${two(Math.min(dayOfMonth, length))}`);
  });

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const RIMES =
  'a à á ạ ả ã ai ài oà òa oá óa oè òe uỳ ùy uý úy oan oàn óan uynh uỳnh ùynh ông ướng iên iền y ý ỳ ỹ i ì ây ấy ưa ừa ua ùa uân uần'.split(
    ' ',
  );

/** Text like Vietnamese: any onset with any rime, tones in both styles, in any case. */
export const vietnameseText: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(fc.constantFrom('', ...ONSETS), fc.constantFrom(...RIMES), fc.boolean())
      .map(([onset, rime, upper]) => (upper ? (onset + rime).toUpperCase() : onset + rime)),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '));
