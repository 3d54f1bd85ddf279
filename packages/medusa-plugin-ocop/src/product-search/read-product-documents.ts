import type { CalendarDate } from 'ocop-core';
import type { Query } from '../container/resolve';
import { certificateToShow, readCertificatesOf } from './certificate-rows';
import { groupBy } from './group-by';
import type { Report } from './parse-rows';
import { type ProductDocument, productDocument } from './product-document';
import { readPublishedProducts } from './product-rows';

/**
 * The documents that these products have today. A product that is not on sale, is unknown, or has
 * no certificate in force or to come has none: whoever writes must remove its document.
 */
export async function readProductDocuments(
  query: Query,
  productIds: readonly string[],
  today: CalendarDate,
  report: Report,
): Promise<ProductDocument[]> {
  if (productIds.length === 0) return [];
  const [products, certificates] = await Promise.all([
    readPublishedProducts(query, productIds, report),
    readCertificatesOf(query, productIds, report),
  ]);
  const byProduct = groupBy(certificates, (certificate) => certificate.product_id);
  return products.flatMap((product) => {
    const certificate = certificateToShow(byProduct.get(product.id) ?? [], today);
    if (!certificate) return [];
    try {
      return [productDocument(product, certificate)];
    } catch (error) {
      report(`search: no document for ${product.id}: ${String(error)}`);
      return [];
    }
  });
}
