import type { GroupCode } from 'ocop-core';

/**
 * What a label says (Nghị định 43/2017/NĐ-CP and 111/2021/NĐ-CP on goods labels), as far as the
 * seller has entered it. The keys are those of the product's `metadata`.
 */
const LABEL_KEYS = [
  'net_weight',
  'ingredients',
  'shelf_life',
  'made_on',
  'expires_on',
  'storage',
  'usage',
  'warnings',
  'self_declaration',
  'origin',
] as const;
export type LabelKey = (typeof LABEL_KEYS)[number];

/** What must stand on the label of these goods: a buyer is told where to read what is not known here. */
const FOOD: readonly LabelKey[] = [
  'net_weight',
  'ingredients',
  'shelf_life',
  'storage',
  'warnings',
  'origin',
];
const REQUIRED: Readonly<Record<GroupCode, readonly LabelKey[]>> = {
  TP: FOOD,
  DU: FOOD,
  DL: FOOD,
  TC: ['warnings', 'origin'],
  SV: [],
  DV: [],
};

const MAX_LENGTH = 2000;
/** Sellers write it, too; in the page's language it is said once, the same way. */
const READ_THE_LABEL = /^xem (trên )?(nhãn|bao bì)/i;

export interface LabelEntry {
  key: LabelKey;
  /** As the seller wrote it; null: to be read on the label itself. */
  text: string | null;
}

/** The label of a product: what is known, and what has to be read on the label. Nothing is made up. */
export function productLabel(
  metadata: Readonly<Record<string, unknown>>,
  group: GroupCode | null,
): LabelEntry[] {
  const required = group ? REQUIRED[group] : [];
  return LABEL_KEYS.flatMap((key) => {
    const text = textOf(metadata[key]);
    return text !== null || required.includes(key) ? [{ key, text }] : [];
  });
}

function textOf(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim().slice(0, MAX_LENGTH);
  return text === '' || READ_THE_LABEL.test(text) ? null : text;
}
