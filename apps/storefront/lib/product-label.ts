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

/** What must stand on the label of these goods: a buyer from afar is told what is not known here. */
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
/** Who buys from afar has no label before the parcel is there: such words tell nothing. */
const READ_THE_LABEL =
  /^(?:xem|đọc|ghi|in|theo|như|see|on)\s[^,;:.\d]{0,40}(?:nhãn|bao bì|label|pack)[^,;:.\d]{0,20}\.?$/iu;

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
