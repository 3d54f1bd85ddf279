import type { Query } from '../container/resolve';
import { groupBy } from '../kernel/group-by';
import type { CertificationModuleService } from '../modules/certification';
import type { FairModuleService } from '../modules/fair';
import { type CertificateRow, certificateToShow, readCertificatesOf } from './certificate-rows';
import { ordinaryDocument } from './ordinary-document';
import type { Report } from './parse-rows';
import { type ProductDocument, productDocument } from './product-document';
import { type ProductRow, readPublishedProducts } from './product-rows';

/** Whom a document is read from beside the shop. */
export interface DocumentSources {
  certification: Pick<CertificationModuleService, 'today' | 'listOrdinaryProducts'>;
  fairs: Pick<FairModuleService, 'fairsOfProducts'>;
}

/**
 * The documents that these products have today. A product that is not on sale, is unknown, or has
 * no certificate in force or to come, and whose last one took it off sale, has none: whoever writes
 * must remove its document.
 */
export async function readProductDocuments(
  query: Query,
  { certification, fairs }: DocumentSources,
  productIds: readonly string[],
  report: Report,
): Promise<ProductDocument[]> {
  if (productIds.length === 0) return [];
  const [products, certificates, ordinary, slugs] = await Promise.all([
    readPublishedProducts(query, productIds, report),
    readCertificatesOf(query, productIds, report),
    certification.listOrdinaryProducts(productIds),
    fairs.fairsOfProducts(productIds),
  ]);
  const byProduct = groupBy(certificates, (certificate) => certificate.product_id);
  const endedBy = new Map(ordinary.map((row) => [row.product_id, row.verification_code]));
  const today = certification.today();
  return products.flatMap((product) => {
    try {
      const known = byProduct.get(product.id) ?? [];
      const ended = endedBy.get(product.id);
      const shown = ended === undefined ? certificateToShow(known, today) : null;
      if (shown) return [productDocument(product, shown, slugs.get(product.id) ?? [])];
      return ordinaryDocuments(product, known, ended);
    } catch (error) {
      report(`search: no document for ${product.id}: ${String(error)}`);
      return [];
    }
  });
}

/** No fair takes what has no certificate in force. */
function ordinaryDocuments(
  product: ProductRow,
  known: readonly CertificateRow[],
  ended: string | undefined,
): ProductDocument[] {
  const last = known.find(({ verification_code }) => verification_code === ended);
  return last ? [ordinaryDocument(productDocument(product, last, []))] : [];
}
