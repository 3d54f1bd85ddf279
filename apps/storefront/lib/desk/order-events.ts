/** What happens to an order at a desk, in the words that the desk has for it. */
const EVENTS = [
  'confirmed',
  'shipped',
  'delivered',
  'collected',
  'refused',
  'canceled',
  'warned',
  'overdue',
] as const;

/** The event of this name; null for one that the desk has no words for. */
export function historyEventOf(type: string): (typeof EVENTS)[number] | null {
  return EVENTS.find((event) => event === type) ?? null;
}
