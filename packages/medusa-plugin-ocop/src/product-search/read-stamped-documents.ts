import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf, fairsOf, queryOf } from '../container/resolve';
import { readProductDocuments } from './read-product-documents';
import { stampDocument } from './stamp-document';

/** The documents of these products as register, seller and prices have them now, each with its checksum. */
export async function readStampedDocuments(container: MedusaContainer, ids: readonly string[]) {
  const certification = certificationOf(container);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const products = await readProductDocuments(
    queryOf(container),
    { certification, fairs: fairsOf(container) },
    ids,
    (problem) => logger.error(problem),
  );
  const now = certification.now();
  return products.map((product) => stampDocument(product, now));
}
