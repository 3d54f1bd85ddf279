/** What the buyer wrote at checkout, from an order's metadata; null without a word of it. */
export function buyerNote(metadata: Record<string, unknown> | null | undefined): string | null {
  const note = metadata?.buyer_note;
  const text = typeof note === 'string' ? note.trim() : '';
  return text === '' ? null : text;
}
