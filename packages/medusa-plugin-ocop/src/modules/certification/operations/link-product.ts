import { MedusaError } from '@medusajs/framework/utils';
import type { SqlExecutor } from '../../../kernel/sql-executor';
import { type Acknowledgement, acknowledgedCodes, warningView } from '../lib/decision-warnings';
import { refuseProblems } from '../lib/input-problems';
import type { CertificateRow } from '../types';
import { applyEvent } from './apply-event';
import type { Moment } from './decide-on-certificates';
import { judgeProductLinks, type ProductTitles } from './judge-product-links';
import { lockProducts } from './locks';
import { readCertificates } from './read-certificates';
import { readIssues } from './read-issues';
import { recordChanges } from './record-changes';
import { supersede } from './supersede';

export interface ProductLinkInput extends Acknowledgement {
  certificate_id: string;
  product_id: string;
  actor: string;
  titles?: ProductTitles;
}

/**
 * Says which Medusa product a certificate is about; a link once made is not moved. One to a product of
 * another producer or name takes a reason, which the register keeps. Among the product's certificates
 * the newer supersedes the older, as if they had come in that order.
 */
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
    refuseProblems([{ path: 'product_id', code: 'product_linked', params: {} }]);
  }
  const issue = (await readIssues(sql, [certificate])).get(certificate.id);
  const link = {
    product_id: input.product_id,
    product_name: certificate.product_name,
    producer_name: issue?.producer_name ?? '',
    tax_code: issue?.tax_code ?? null,
  };
  const [findings = []] = await judgeProductLinks(sql, [link], input.titles);
  const acknowledged = acknowledgedCodes(
    findings.map((finding) => warningView(finding)),
    input,
  );
  const after = {
    ...applyEvent(certificate, { type: 'product_linked' }, today),
    product_id: input.product_id,
  };
  const arrivals = issue ? [{ certificate: after, signed_on: issue.signed_on }] : [];
  const superseded = await supersede(sql, arrivals, today);
  await recordChanges(
    sql,
    [
      ...superseded.map((change) => ({ ...change, decision: null })),
      {
        after,
        type: 'product_linked' as const,
        occurred_on: today,
        due_on: today,
        decision: null,
        note: input.note ?? null,
        ...(acknowledged.length > 0 && { extra: { acknowledged } }),
      },
    ],
    input.actor,
    now,
  );
  return after;
}
