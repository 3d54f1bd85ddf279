import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import type { CertificateReference, CertificateRow } from '../types';

const COLUMNS = `id, verification_code, item_key, product_id, product_name, product_code, producer_id,
  star, score, potential_five_star, group_scheme, group_code, place_scheme, place_code, commune,
  current_group_code, current_province_code, current_region_code, valid_from, valid_to,
  re_evaluation_filed_on, extended_to, extension, revoked_on, revocation_reason,
  revocation_decision_id, annulled_on, annulment_decision_id, returned_on, superseded_on,
  supersedes_id, lapse_recorded`;

/** Certificates of a condition; `lock` holds their rows until the caller's transaction ends. */
export async function readCertificates(
  sql: SqlExecutor,
  where: string,
  params: unknown[],
  { lock = false } = {},
): Promise<CertificateRow[]> {
  return rows<CertificateRow>(
    sql,
    `select ${COLUMNS} from ocop_certificate where deleted_at is null and (${where})
      order by id ${lock ? 'for update' : ''}`,
    params,
  );
}

/** Certificates by id or verification code. */
export async function readReferenced(
  sql: SqlExecutor,
  references: readonly CertificateReference[],
  options?: { lock?: boolean },
): Promise<CertificateRow[]> {
  const ids = references.flatMap((reference) => reference.certificate_id ?? []);
  const codes = references.flatMap((reference) => reference.verification_code ?? []);
  return readCertificates(
    sql,
    `id in ${placeholders(ids)} or verification_code in ${placeholders(codes)}`,
    [...ids, ...codes],
    options,
  );
}
