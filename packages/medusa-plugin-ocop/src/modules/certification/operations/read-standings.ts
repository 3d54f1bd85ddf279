import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';

/** What says whether a badge may be shown. */
export interface CertificateStanding {
  product_id: string;
  verification_code: string;
  star: number;
  valid_from: string;
  /** The last day on which it counts, with its extension. */
  valid_to: string;
  /** The day of the first paper that ends it: revocation, annulment or return. */
  revoked_on: string | null;
  superseded_on: string | null;
}

/** The certificates of these products, whatever their standing. */
export async function readStandings(
  sql: SqlExecutor,
  productIds: readonly string[],
): Promise<CertificateStanding[]> {
  return rows<CertificateStanding>(
    sql,
    `select product_id, verification_code, star, valid_from, greatest(valid_to, extended_to) as valid_to,
            least(annulled_on, revoked_on, returned_on) as revoked_on, superseded_on
       from ocop_certificate where deleted_at is null and product_id in ${placeholders(productIds)}`,
    [...productIds],
  );
}
