import { createContainer } from '@medusajs/framework/awilix';
import { createMedusaContainer } from '@medusajs/framework/utils';
import { describe, expect, it } from 'vitest';
import { GatheringQueue } from './gathering-queue';

const container = createMedusaContainer({}, createContainer());

/** A queue whose runs end when the test says so. */
function controlledQueue() {
  const runs: { items: string[]; end: (error?: Error) => void }[] = [];
  const queue = new GatheringQueue<string[]>(
    (_, items) =>
      new Promise((resolve, reject) => {
        const end = (error?: Error) => (error ? reject(error) : resolve(items));
        runs.push({ items, end });
      }),
  );
  return { queue, runs };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('GatheringQueue', () => {
  it('gathers what arrives while a run is going into one next run', async () => {
    const { queue, runs } = controlledQueue();
    const first = queue.add(container, ['a']);
    await turn();
    const second = queue.add(container, ['a', 'b']);
    const third = queue.add(container, ['c']);
    await turn();
    expect(runs.map(({ items }) => items)).toEqual([['a']]);

    runs[0]?.end();
    await first;
    await turn();
    expect(runs.map(({ items }) => items)).toEqual([['a'], ['a', 'b', 'c']]);

    runs[1]?.end();
    expect(await second).toEqual(await third);
  });

  it('goes on after a run that failed', async () => {
    const { queue, runs } = controlledQueue();
    const failing = queue.add(container, ['a']);
    await turn();
    runs[0]?.end(new Error('index away'));
    await expect(failing).rejects.toThrow('index away');

    const next = queue.add(container, ['b']);
    await turn();
    runs[1]?.end();
    expect(await next).toEqual(['b']);
  });
});
