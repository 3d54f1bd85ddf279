import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import {
  CERTIFICATION_MODULE,
  type CertificationModuleService,
  type ChangedListing,
} from '../../modules/certification';

/** What of the storefront's cache listing changes make untrue, the lists that hold all first. */
export async function purgeTagsOf(
  container: MedusaContainer,
  changes: readonly ChangedListing[],
): Promise<string[]> {
  const productIds = [...new Set(changes.map(({ product_id }) => product_id))];
  const certificateIds = [...new Set(changes.map(({ certificate_id }) => certificate_id))];
  const [products, certificates] = await Promise.all([
    container
      .resolve(Modules.PRODUCT)
      .listProducts({ id: productIds }, { select: ['id', 'handle'], take: productIds.length }),
    container.resolve<CertificationModuleService>(CERTIFICATION_MODULE).listCertificates(
      { id: certificateIds },
      {
        select: ['id', 'verification_code', 'producer.handle'],
        relations: ['producer'],
        take: certificateIds.length,
      },
    ),
  ]);
  const producers = new Set(certificates.map(({ producer }) => producer.handle));
  return [
    'catalogue',
    ...products.map(({ handle }) => `product:${handle}`),
    ...[...producers].map((handle) => `producer:${handle}`),
    ...certificates.map(({ verification_code }) => `certificate:${verification_code}`),
  ];
}
