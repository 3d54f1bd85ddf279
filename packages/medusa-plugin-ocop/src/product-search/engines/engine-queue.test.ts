import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { EngineQueue } from './engine-queue';

const never = () => new Promise<never>(() => {});
const soon = (answer: number) => () => pause(5, answer);

function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

/** Milliseconds until the work fails; rejects when it does not. */
async function failsAfter(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await expect(work).rejects.toThrow('no answer within');
  return performance.now() - start;
}

describe('a queue of questions to an engine', () => {
  it('asks so many at once, and the others in their order', async () => {
    const queue = new EngineQueue(1000, 2);
    const begun: number[] = [];
    let running = 0;
    let most = 0;
    const question = (index: number) => async () => {
      begun.push(index);
      most = Math.max(most, ++running);
      await pause(2);
      running -= 1;
      return index;
    };
    const asked = [0, 1, 2, 3, 4].map((index) => queue.ask(question(index)));
    expect(await Promise.all(asked)).toEqual([0, 1, 2, 3, 4]);
    expect(begun).toEqual([0, 1, 2, 3, 4]);
    expect(most).toBe(2);
  });

  it('waits for a place however long, and only for answers so long', async () => {
    const queue = new EngineQueue(60, 1);
    const answers = Array.from({ length: 30 }, (_, index) => queue.ask(soon(index)));
    expect(await Promise.all(answers)).toHaveLength(30);
  });

  it('gives up all that wait when the engine is silent', async () => {
    const queue = new EngineQueue(60, 1);
    const asked = [queue.ask(never), queue.ask(soon(1)), queue.ask(soon(2))];
    const took = await Promise.all(asked.map(failsAfter));
    for (const milliseconds of took) expect(milliseconds).toBeLessThan(400);
    expect(await queue.ask(soon(3))).toBe(3);
  });

  it('gives up one slow question alone while others are answered', async () => {
    const queue = new EngineQueue(60, 2);
    const slow = failsAfter(queue.ask(never));
    const others = Array.from({ length: 40 }, (_, index) => queue.ask(soon(index)));
    await Promise.all([slow, ...others]);
  });

  it('hands an error of the engine on at once, and the place with it', async () => {
    const queue = new EngineQueue(1000, 1);
    const refused = queue.ask(() => Promise.reject(new Error('ECONNREFUSED')));
    const next = queue.ask(soon(1));
    await expect(refused).rejects.toThrow('ECONNREFUSED');
    expect(await next).toBe(1);
  });

  it('does not blame the engine while this process itself is busy', async () => {
    const queue = new EngineQueue(60, 1);
    const answer = queue.ask(async () => {
      for (let round = 0; round < 2; round += 1) {
        await pause(5);
        keepBusy(100);
      }
      return 'in time';
    });
    expect(await answer).toBe('in time');
  });
});
