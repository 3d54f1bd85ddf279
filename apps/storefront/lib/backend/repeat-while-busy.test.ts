import { expect, it } from 'vitest';
import { BackendBusy, BackendRefused } from './errors';
import { repeatWhileBusy } from './repeat-while-busy';

/** Fails as often as told, then answers how often it was asked. */
function busyFor(times: number, error: Error = new BackendBusy('busy')) {
  let asked = 0;
  return async () => {
    asked += 1;
    if (asked <= times) throw error;
    return asked;
  };
}

it('asks again until the basket is free', async () => {
  expect(await repeatWhileBusy(busyFor(3), [1, 2, 3])).toBe(4);
});

it('stops after the last pause', async () => {
  await expect(repeatWhileBusy(busyFor(4), [1, 2, 3])).rejects.toBeInstanceOf(BackendBusy);
});

it('asks once where the backend refuses', async () => {
  const refused = busyFor(1, new BackendRefused('no', 400));
  await expect(repeatWhileBusy(refused, [1])).rejects.toBeInstanceOf(BackendRefused);
  expect(await refused()).toBe(2);
});
