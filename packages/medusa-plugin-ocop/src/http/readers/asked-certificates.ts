import type { MedusaContainer } from '@medusajs/framework/types';
import { fold, isVerificationCode, normaliseVerificationCode } from 'ocop-core';
import { certificationOf } from '../../container/resolve';
import type { CertificateRowView } from '../views/certificate-view';
import { readPublicCertificateRows } from './read-public-certificate-rows';

/** Certificates of one name that are told of at most. */
const MOST_TOLD = 3;
/** Where so many products are found, and one holds every word, nobody looks for one that has ended. */
const PLENTY = 24;

/** What was found of a search. */
interface FoundProducts {
  count: number;
  hits: readonly { title: string }[];
}

/**
 * What the register says of a search that is a certificate's code, or the very name of a product that
 * is not certified any more: such a name is no name of nothing.
 */
export async function askedCertificates(
  container: MedusaContainer,
  q: string,
  { count, hits }: FoundProducts,
): Promise<CertificateRowView[]> {
  const certification = certificationOf(container);
  const code = normaliseVerificationCode(q.trim());
  if (isVerificationCode(code)) {
    const page = { order: 'match', limit: 1, offset: 0 } as const;
    const { ids } = await certification.lookUpCertificates({ code: [code] }, page);
    return readPublicCertificateRows(container, ids);
  }
  const name = nameOf(q);
  const words = name.split(' ');
  const titles = hits.map(({ title }) => nameOf(title));
  const isMeant = count >= PLENTY && titles.some((title) => holdsAll(title, words));
  if (words.length < 2 || titles.includes(name) || isMeant) return [];
  const ids = await certification.findEndedOfName(name, MOST_TOLD);
  return ids.length === 0 ? [] : readPublicCertificateRows(container, ids);
}

function holdsAll(title: string, words: readonly string[]): boolean {
  const held = new Set(title.split(' '));
  return words.every((word) => held.has(word));
}

/** The folded words of a name, however it is punctuated. */
function nameOf(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
