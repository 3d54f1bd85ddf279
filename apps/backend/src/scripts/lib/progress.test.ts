import { describe, expect, it } from 'vitest';
import { Progress } from './progress';

function progressAt(total: number) {
  const lines: string[] = [];
  let seconds = 0;
  const progress = new Progress(
    'Rows',
    total,
    (line) => lines.push(line),
    () => seconds * 1000,
  );
  return {
    progress,
    lines,
    passTime: (by: number) => {
      seconds += by;
    },
  };
}

describe('progress', () => {
  it('says pace and what is left', () => {
    const { progress, lines, passTime } = progressAt(1000);
    passTime(10);
    progress.add(200);
    expect(lines).toEqual(['Rows: 200 of 1000 (20 a second, 40 s to go)']);
  });

  it('counts only work for the pace when an earlier run did the rest', () => {
    const { progress, lines, passTime } = progressAt(1000);
    passTime(1);
    progress.add(500, 0);
    passTime(9);
    progress.add(50);
    expect(lines).toEqual([
      'Rows: 500 of 1000 (1 s)',
      'Rows: 550 of 1000 (5.0 a second, 1 m 30 s to go)',
    ]);
  });

  it('ends with the time that it took', () => {
    const { progress, lines, passTime } = progressAt(10);
    passTime(75);
    progress.add(10);
    expect(lines).toEqual(['Rows: 10 of 10 (1 m 15 s)']);
  });
});
