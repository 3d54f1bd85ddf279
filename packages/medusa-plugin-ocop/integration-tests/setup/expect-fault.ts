import { expect } from 'vitest';
import type { Register } from './register-per-test';
import { snapshot } from './snapshot';

/** Expects a 400 that names this field alone, and that nothing was written. */
export async function expectFault(
  register: Register,
  write: () => Promise<unknown>,
  path: string,
): Promise<void> {
  const before = await snapshot(register);
  await expect(write()).rejects.toMatchObject({
    type: 'invalid_data',
    message: expect.stringMatching(
      new RegExp(`^${path.replaceAll('.', '\\.')}: (?!.*; [\\w.]+: )`),
    ),
  });
  expect(await snapshot(register)).toEqual(before);
}
