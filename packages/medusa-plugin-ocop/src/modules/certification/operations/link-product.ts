import { MedusaError } from '@medusajs/framework/utils';
import type { SqlExecutor } from '../../../lib/sql-executor';
import { refuseProblems } from '../lib/input-problems';
import type { CertificateRow } from '../types';
import type { Moment } from './decide-on-certificates';
import { lockProducts } from './locks';
import { readCertificates } from './read-certificates';
import { recordChanges } from './record-changes';

export interface ProductLinkInput {
  certificate_id: string;
  product_id: string;
  actor: string;
}

/** Says which Medusa product a certificate is about; a link once made is not moved. */
export async function linkProduct(
  sql: SqlExecutor,
  input: ProductLinkInput,
  { today, now }: Moment,
): Promise<CertificateRow> {
  await lockProducts(sql, [input.product_id]);
  const [certificate] = await readCertificates(sql, 'id = ?', [input.certificate_id], {
    lock: true,
  });
  if (!certificate) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `không có chứng nhận "${input.certificate_id}"`,
    );
  }
  if (certificate.product_id === input.product_id) return certificate;
  if (certificate.product_id) {
    refuseProblems([{ path: 'product_id', message: 'chứng nhận đã gắn với một sản phẩm khác' }]);
  }
  const after = { ...certificate, product_id: input.product_id };
  await recordChanges(
    sql,
    [{ after, type: 'corrected', occurred_on: today, due_on: today, decision: null }],
    input.actor,
    now,
  );
  return after;
}
