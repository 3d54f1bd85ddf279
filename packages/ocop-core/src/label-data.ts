import type { GroupCode } from './product-groups.js';
import { fold } from './vietnamese.js';

/**
 * What a label says, as its seller has entered it: Decree 37/2026/NĐ-CP on goods labels, for food with
 * Decree 15/2018/NĐ-CP. The keys are those of a product's `metadata`.
 */
export const LABEL_KEYS = [
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

/** What a label says so far; a field that is not there, null or empty says nothing. */
export type LabelData = Readonly<Partial<Record<LabelKey, string | null>>>;

const FOOD: readonly LabelKey[] = ['net_weight', 'ingredients', 'shelf_life', 'storage'];

const ASKED: Readonly<Record<GroupCode, readonly LabelKey[]>> = {
  TP: [...FOOD, 'warnings', 'origin'],
  DU: [...FOOD, 'warnings', 'origin'],
  DL: [...FOOD, 'warnings', 'origin'],
  TC: ['warnings', 'origin'],
  SV: [],
  DV: [],
};

/** Goods with a danger that a label has to name, by words of their names: drinks with alcohol, and honey for infants. */
const DANGEROUS = ['ruou', 'mat ong'];

/** What a buyer from afar wants to read of goods of a group: what is not known of it is said to be missing. */
export function labelAsked(group: GroupCode): readonly LabelKey[] {
  return ASKED[group];
}

/**
 * The fields without which goods are not put on sale. A warning is due where there is something to warn of: of
 * herbs, and of what is dangerous by its name.
 */
export function labelDue(group: GroupCode, name: string): readonly LabelKey[] {
  const words = ` ${fold(name)} `;
  const warns = group === 'DL' || DANGEROUS.some((thing) => words.includes(` ${thing} `));
  return labelAsked(group).filter((key) => key !== 'warnings' || warns);
}

/** Who buys from afar has no label before the parcel is there: such words tell nothing. */
const READ_THE_LABEL =
  /^(?:xem|đọc|ghi|in|theo|như|see|on)\s[^,;:.\d]{0,40}(?:nhãn|bao bì|label|pack)[^,;:.\d]{0,20}\.?$/iu;

/** Whether a text refers to the label instead of saying what stands on it. */
export function refersToLabel(text: string): boolean {
  return READ_THE_LABEL.test(text.trim());
}
