import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf, queryOf } from '../../container/resolve';
import { type CertificateView, certificateView } from '../views/certificate-view';
import { type CertificateKey, readCertificates } from './read-certificates';
import { readHistory } from './read-events';

/** One certificate with its history, as it stands today; null where there is none. */
export async function readCertificateView(
  container: MedusaContainer,
  key: CertificateKey,
): Promise<CertificateView | null> {
  const query = queryOf(container);
  const [record] = await readCertificates(query, key);
  if (!record) return null;
  const events = await readHistory(query, record.id);
  return certificateView(record, events, certificationOf(container).today());
}
