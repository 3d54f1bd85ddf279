import type { MedusaContainer } from '@medusajs/framework/types';
import { certificationOf, queryOf } from '../../container/resolve';
import { type CertificateRowView, certificateRowView } from '../views/certificate-view';
import { readCertificatesInOrder } from './read-certificates';
import { readRevocations } from './read-events';

/** Certificates as rows of a list, in the order of the ids. */
export async function readCertificateRows(
  container: MedusaContainer,
  ids: string[],
): Promise<CertificateRowView[]> {
  const query = queryOf(container);
  const records = await readCertificatesInOrder(query, ids);
  const revoked = records.filter((record) => record.revoked_on !== null);
  const events = await readRevocations(
    query,
    revoked.map((record) => record.id),
  );
  const today = certificationOf(container).today();
  return records.map((record) => certificateRowView(record, events, today));
}
