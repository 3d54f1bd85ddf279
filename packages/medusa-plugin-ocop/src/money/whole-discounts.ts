/** What a promotion takes off one line or one delivery. */
export interface Share {
  /** The promotion's code. */
  code: string;
  /** The line or delivery. */
  of: string;
  amount: number;
}

/**
 * The same discounts in whole units of a currency that has no smaller ones: every code takes off the
 * rounded sum of what it took off before, shared out by the largest remainder, and no line is given
 * more than its price. In the order of the input.
 * @param priceOf price of a line as a whole; Infinity where it is not known
 */
export function wholeDiscounts(
  shares: readonly Share[],
  priceOf: (of: string) => number,
): number[] {
  const left = new Map<string, number>();
  const whole = shares.map(({ of, amount }) => {
    const floor = Math.min(wholeBelow(amount), leftOf(of));
    left.set(of, leftOf(of) - floor);
    return floor;
  });
  for (const code of new Set(shares.map((share) => share.code))) {
    const ofCode = shares.flatMap((share, index) => (share.code === code ? [index] : []));
    const exact = sum(ofCode.map((index) => shares[index]?.amount ?? 0));
    let missing = Math.round(exact + TINY) - sum(ofCode.map((index) => whole[index] ?? 0));
    const byRemainder = ofCode.sort((one, other) => remainder(other) - remainder(one));
    for (const index of byRemainder) {
      const of = shares[index]?.of ?? '';
      if (missing <= 0) break;
      if (leftOf(of) < 1 || remainder(index) < TINY) continue;
      whole[index] = (whole[index] ?? 0) + 1;
      left.set(of, leftOf(of) - 1);
      missing -= 1;
    }
  }
  return whole;

  function leftOf(of: string): number {
    return left.get(of) ?? Math.floor(priceOf(of) + TINY);
  }

  function remainder(index: number): number {
    return (shares[index]?.amount ?? 0) - (whole[index] ?? 0);
  }
}

/** What divisions leave behind. */
const TINY = 1e-6;

function wholeBelow(amount: number): number {
  return Math.floor(amount + TINY);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
