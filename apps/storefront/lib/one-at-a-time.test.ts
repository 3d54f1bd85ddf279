import { expect, it } from 'vitest';
import { oneAtATime } from './one-at-a-time';

it('runs work of a key in the order in which it came, failures too, and other keys beside it', async () => {
  let resolve = () => {};
  const release = new Promise<void>((done) => {
    resolve = done;
  });
  const done: string[] = [];
  const first = oneAtATime('a', async () => {
    await release;
    done.push('first');
    throw new Error('no');
  });
  const second = oneAtATime('a', async () => done.push('second'));
  await oneAtATime('b', async () => done.push('other'));
  expect(done).toEqual(['other']);
  resolve();
  await expect(first).rejects.toThrow('no');
  await second;
  expect(done).toEqual(['other', 'first', 'second']);
});
