import type { Problem } from './problems.js';

/** What a producer says of itself when it applies to sell. */
export interface SellerApplication {
  name: string | null;
  type: string | null;
  tax_code: string | null;
  representative: string | null;
  phone: string | null;
  seat: { address: string | null; commune: string | null; province_code: string | null } | null;
  bank_account: { bank: string | null; number: string | null; holder: string | null } | null;
}

/** Papers that an operator judges an application by. */
export const PAPER_KINDS = [
  'business_registration',
  'identity',
  'food_safety',
  'contract',
  'other',
] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

/** A paper without which nobody's identity can be verified. */
const PROOFS: readonly PaperKind[] = ['business_registration', 'identity'];

/**
 * What an application still lacks before it can be judged, with the field at which it is asked for.
 * Law 122/2025/QH15, Art. 17.1.c and Decree 248/2026/NĐ-CP, Art. 18.1.b: who it is, where it has its seat,
 * under which number, who speaks for it.
 */
export function missingOfApplication(
  { name, type, tax_code, representative, phone, seat, bank_account }: SellerApplication,
  papers: readonly { kind: PaperKind }[],
  claims: number,
): (Problem & { path: string })[] {
  const asked: [string, unknown][] = [
    ['name', name],
    ['type', type],
    ['tax_code', tax_code],
    ['representative', representative],
    ['phone', phone],
    ['seat.address', seat?.address],
    ['seat.commune', seat?.commune],
    ['seat.province_code', seat?.province_code],
    ['bank_account.bank', bank_account?.bank],
    ['bank_account.number', bank_account?.number],
    ['bank_account.holder', bank_account?.holder],
  ];
  const missing = asked.flatMap(([path, value]) => (value ? [] : [lacks(path, 'empty')]));
  if (!papers.some(({ kind }) => PROOFS.includes(kind)))
    missing.push(lacks('papers', 'paper_missing'));
  if (claims === 0) missing.push(lacks('claims', 'claim_missing'));
  return missing;
}

function lacks(path: string, code: 'empty' | 'paper_missing' | 'claim_missing') {
  return { path, code, params: {} };
}
