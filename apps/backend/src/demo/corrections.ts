import type { RealProduct } from './real-products';

/** Rows that the shop does not show, and why. */
const HELD_BACK: Readonly<Record<string, string>> = {
  r026: "the source cuts off the producer's name, and the province is not printed",
  r038: 'the same tea as r034, before it rose to five stars',
};

/** Luật 44/2019/QH14: alcohol is not sold online without confirming the buyer's age. */
const ALCOHOL = /^rượu/i;

/** Translator's remarks and spellings of one producer that the sources print two ways. */
const NAMES: Readonly<Record<string, string>> = {
  r003: 'Dừa sáp sợi VICOSAP',
  r013: 'Trà Actiso Sa Pa',
};
const PRODUCERS: Readonly<Record<string, string>> = {
  'CTCP Curcumin Bắc Hà': 'Công ty Cổ phần Curcumin Bắc Hà',
  'HTX nông sản Phú Lương': 'Hợp tác xã Nông sản Phú Lương',
};
const TWO_LEVEL = / \(2-level address\)$/;

/** Why a row stays off the shelf, or null. */
export function heldBackBecause(row: RealProduct): string | null {
  if (ALCOHOL.test(row.product_name)) return 'alcohol: the shop does not confirm ages yet';
  return HELD_BACK[row.id] ?? null;
}

export function correctedName(row: RealProduct): string {
  return NAMES[row.id] ?? row.product_name;
}

export function correctedProducer(row: RealProduct): string | null {
  return row.producer && (PRODUCERS[row.producer] ?? row.producer);
}

/** The commune as printed, and whether it is an address of the two-level system since 01/7/2025. */
export function correctedCommune(row: RealProduct): { commune: string | null; twoLevel: boolean } {
  const printed = row.commune_at_time;
  if (printed && TWO_LEVEL.test(printed)) {
    return { commune: printed.replace(TWO_LEVEL, ''), twoLevel: true };
  }
  const parts = [printed, row.former_district].filter((part) => part !== null);
  return { commune: parts.length > 0 ? parts.join(', ') : null, twoLevel: false };
}

/** "Tiềm năng 5 sao": at least 90 points at the province, put forward to the ministry. */
export function isProposedForFive(row: RealProduct): boolean {
  return (
    row.star === 4 &&
    (/potential 5-star|proposed for 5/.test(row.status_in_source) ||
      /proposed 5/.test(row.note ?? ''))
  );
}
