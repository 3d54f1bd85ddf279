import { describe, expect, it } from 'vitest';
import { SLOTS } from '../stamp-document';
import { slotRanges } from './index-contents';

describe('ranges of slots', () => {
  it.each([0, 1, 600, 601, 16_000, 200_000])(
    'cover every slot once for %i documents',
    (documents) => {
      const ranges = slotRanges(documents);
      expect(ranges[0]?.from).toBe(0);
      expect(ranges.at(-1)?.to).toBe(SLOTS);
      for (const [index, { from, to }] of ranges.entries()) {
        expect(to).toBeGreaterThan(from);
        if (index > 0) expect(from).toBe(ranges[index - 1]?.to);
      }
    },
  );

  it('hold some thousand documents each', () => {
    expect(slotRanges(16_000)).toHaveLength(11);
    expect(slotRanges(200_000)).toHaveLength(134);
  });
});
