import { describe, expect, it } from 'vitest';
import { fairProblemText } from './fair-problems';
import { RequestRefusedError } from './request-refused-error';
import type { Translate } from './use-ocop-translation';

const t: Translate = (key, values) => [key, ...Object.values(values ?? {})].join(' ');

describe('fairProblemText', () => {
  it('says at which field of which row, by the names of the form', () => {
    const empty = { code: 'empty' as const, params: {} };
    const refused = new RequestRefusedError(400, {
      message: '…',
      problems: [
        { path: 'organiser', ...empty },
        { path: 'zones.0.name', ...empty },
        { path: 'zones.1.quotas.sponsor', code: 'too_small', params: { least: '0' } },
        { path: 'booths.6.grid_row', code: 'fair_cell_taken', params: {} },
        { path: 'act', code: 'fair_moved', params: {} },
      ],
      warnings: [],
    });
    expect(fairProblemText(refused, t, 'en').split('; ').slice(0, 4)).toEqual([
      'fairs.organiser: must not be empty',
      'fairs.zoneNumber 1, fairs.zone: must not be empty',
      'fairs.zoneNumber 2, fairs.origin.sponsor: must be at least 0',
      'fairs.boothNumber 7, fairs.row: is the cell of another booth',
    ]);
    expect(fairProblemText(refused, t, 'en')).toContain(
      '; cannot be done with the application as it is now',
    );
    expect(fairProblemText(new Error('Service Unavailable'), t, 'vi')).toBe('Service Unavailable');
  });
});
