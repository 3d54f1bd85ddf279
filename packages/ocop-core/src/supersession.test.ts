import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Successive, supersessions } from './supersession.js';
import { anyDate, day } from './testing/arbitraries.js';

const certificate = (id: string, from: string, over: Partial<Successive> = {}): Successive => ({
  id,
  validFrom: day(from),
  signedOn: day(from),
  entered: 0,
  supersededOn: null,
  ...over,
});

const days = (certificates: Successive[]) =>
  Object.fromEntries([...supersessions(certificates)].map(([id, { on, by }]) => [id, [on, by]]));

const OLD = certificate('old', '2024-01-01');
const NEW = certificate('new', '2026-01-01');

it.each([
  ['one alone', [OLD], {}],
  ['the older, entered first', [OLD, NEW], { old: ['2026-01-01', 'new'] }],
  ['the older, entered last', [NEW, OLD], { old: ['2026-01-01', 'new'] }],
  [
    'each by the next',
    [certificate('oldest', '2023-01-01'), NEW, OLD],
    { oldest: ['2024-01-01', 'old'], old: ['2026-01-01', 'new'] },
  ],
  ['not one that ended before', [{ ...OLD, supersededOn: day('2025-01-01') }, NEW], {}],
  [
    'one that was to end later',
    [{ ...OLD, supersededOn: day('2026-06-01') }, NEW],
    { old: ['2026-01-01', 'new'] },
  ],
  [
    'of two that begin together the one signed first',
    [certificate('b', '2026-01-01', { signedOn: day('2025-12-01'), entered: 1 }), NEW],
    { b: ['2026-01-01', 'new'] },
  ],
  [
    'of two alike the one entered first',
    [certificate('b', '2026-01-01', { entered: 1 }), NEW],
    { new: ['2026-01-01', 'b'] },
  ],
])('supersedes %s', (_, certificates, expected) => {
  expect(days(certificates)).toEqual(expected);
});

it('leaves one that nothing ends, in whatever order they came', () => {
  const some = fc.array(fc.tuple(anyDate, anyDate), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(some, (dates) => {
      const all = dates.map(([validFrom, signedOn], index) =>
        certificate(`c${index}`, validFrom, { signedOn, entered: index }),
      );
      const found = supersessions(all);
      expect(found.size).toBe(all.length - 1);
      expect(new Map([...supersessions([...all].reverse())])).toEqual(found);
    }),
  );
});
