import type { MedusaContainer } from '@medusajs/framework/types';
import type { CertificateRowView } from '../views/certificate-view';
import { readCertificateRows } from './read-certificate-rows';
import { readShownProductIds } from './read-shown-products';

/** Certificates as anyone may see them, in the order of the ids: with the products that are shown. */
export async function readPublicCertificateRows(
  container: MedusaContainer,
  ids: string[],
): Promise<CertificateRowView[]> {
  const certificates = await readCertificateRows(container, ids);
  const shown = await readShownProductIds(
    container,
    certificates.flatMap(({ product }) => product?.id ?? []),
  );
  return certificates.map(({ product, ...certificate }) => ({
    ...certificate,
    product: product && shown.has(product.id) ? product : null,
  }));
}
