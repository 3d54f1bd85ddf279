import { type GroupCode, LABEL_KEYS, type LabelKey, labelAsked, refersToLabel } from 'ocop-core';

const MAX_LENGTH = 2000;

export interface LabelEntry {
  key: LabelKey;
  /** As the seller wrote it; null: not told. */
  text: string | null;
}

/** The label of a product: what is known, and what of it is missing. Nothing is made up. */
export function productLabel(
  metadata: Readonly<Record<string, unknown>>,
  group: GroupCode | null,
): LabelEntry[] {
  const asked = group ? labelAsked(group) : [];
  return LABEL_KEYS.flatMap((key) => {
    const text = textOf(metadata[key]);
    return text !== null || asked.includes(key) ? [{ key, text }] : [];
  });
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, MAX_LENGTH);
  return text === '' || refersToLabel(text) ? null : text;
}
