import { describe, expect, it } from 'vitest';
import { BackgroundWork } from './background-work';

/** Work whose runs end when the test says so. */
function heldWork(patience?: number) {
  const ends: ((error?: Error) => void)[] = [];
  const signals: AbortSignal[] = [];
  const errors: unknown[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signals.push(signal);
      ends.push((error) => (error ? reject(error) : resolve()));
    });
  const work = new BackgroundWork(run, (error) => errors.push(error), patience);
  return { work, ends, signals, errors };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('work in the background', () => {
  it('begins at once, one run at a time, and once more for all who asked meanwhile', async () => {
    const { work, ends } = heldWork();
    work.nudge();
    expect(ends).toHaveLength(1);
    for (let asked = 0; asked < 3; asked += 1) work.nudge();
    await turn();
    expect(ends).toHaveLength(1);
    ends[0]?.();
    await turn();
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await work.idle();
    expect(ends).toHaveLength(2);
    work.nudge();
    expect(ends).toHaveLength(3);
    ends[2]?.();
    await work.idle();
  });

  it('tells of a run that failed, and goes on with the next', async () => {
    const { work, ends, errors } = heldWork();
    work.nudge();
    work.nudge();
    ends[0]?.(new Error('no database'));
    await turn();
    expect(errors).toEqual([new Error('no database')]);
    expect(ends).toHaveLength(2);
    ends[1]?.();
    await work.idle();
  });

  it('ends when its run has ended, which is told to begin nothing more', async () => {
    const { work, ends, signals } = heldWork();
    work.nudge();
    work.nudge();
    let isOver = false;
    const ended = work.end().then(() => {
      isOver = true;
    });
    await turn();
    expect(signals[0]?.aborted).toBe(true);
    expect(isOver).toBe(false);
    ends[0]?.();
    await ended;
    work.nudge();
    await turn();
    expect(ends).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    const { work } = heldWork(1);
    work.nudge();
    await work.end();
    expect(await Promise.race([work.idle().then(() => 'idle'), turn().then(() => 'busy')])).toBe(
      'busy',
    );
  });
});
