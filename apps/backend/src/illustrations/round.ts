/** Two decimals are more than an eye sees on an 800-unit picture. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
