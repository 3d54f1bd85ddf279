import { z } from '@medusajs/framework/zod';
import type { Query } from '../../container/resolve';
import { type CertificateRecord, certificateRecordSchema } from '../views/certificate-record';

const DECISION = ['id', 'number', 'issuer', 'kind', 'signed_on', 'effective_on'];
const NESTED: Record<string, string[]> = {
  producer: ['id', 'handle', 'name', 'type'],
  recognition_decision: DECISION,
  revocation_decision: DECISION,
  annulment_decision: DECISION,
  product: ['id', 'handle', 'title', 'thumbnail', 'status'],
};

const FIELDS = Object.keys(certificateRecordSchema.shape).flatMap(
  (field) => NESTED[field]?.map((nested) => `${field}.${nested}`) ?? [field],
);

export interface CertificateKey {
  id?: string | string[];
  verification_code?: string;
  product_id?: string;
  producer_id?: string;
}

/** Certificates with producer, decisions and product; oldest first. */
export async function readCertificates(
  query: Query,
  key: CertificateKey,
): Promise<CertificateRecord[]> {
  const { data } = await query.graph({
    entity: 'certificate',
    fields: FIELDS,
    filters: { ...key },
    pagination: { order: { id: 'ASC' } },
  });
  return z.array(certificateRecordSchema).parse(data);
}

/** Certificates by id, in the order of the ids. */
export async function readCertificatesInOrder(
  query: Query,
  ids: string[],
): Promise<CertificateRecord[]> {
  if (ids.length === 0) return [];
  const records = await readCertificates(query, { id: ids });
  const byId = new Map(records.map((record) => [record.id, record]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
