/**
 * An amount shared out by weights, in whole parts that add up to it: what is left over by rounding down goes to the
 * largest remainders, of equal ones to the first. Nothing weighs anything: the first part takes it all.
 * @param amount whole, not negative
 * @param weights not negative
 */
export function shareOut(amount: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum === 0) return weights.map((_, index) => (index === 0 ? amount : 0));
  const exact = weights.map((weight) => (amount * weight) / sum);
  const parts = exact.map(Math.floor);
  const left = amount - parts.reduce((total, part) => total + part, 0);
  const rest = (index: number) => (exact[index] ?? 0) - (parts[index] ?? 0);
  const byRemainder = [...weights.keys()]
    .filter((index) => (weights[index] ?? 0) > 0)
    .sort((one, other) => rest(other) - rest(one) || one - other);
  for (const index of byRemainder.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
