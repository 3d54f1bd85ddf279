import { randomBytes, scrypt } from 'node:crypto';

/** The costs that Medusa's provider takes, unless its options say otherwise. */
export interface HashCosts {
  logN: number;
  r: number;
  p: number;
}

export const USUAL_COSTS: HashCosts = { logN: 15, r: 8, p: 1 };

/** Takes as long as a comparison with a kept password does, where there is none to compare with. */
export function spendAsLong(password: string, { logN, r, p }: HashCosts): Promise<void> {
  const N = 2 ** logN;
  const costs = { N, r, p, maxmem: 256 * N * r };
  return new Promise((resolve, reject) => {
    scrypt(password, randomBytes(32), 64, costs, (error) => (error ? reject(error) : resolve()));
  });
}
