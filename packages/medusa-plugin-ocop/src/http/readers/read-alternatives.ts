import type { MedusaContainer } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { certificationOf, fairsOf, queryOf } from '../../container/resolve';
import type { CertificateFilter, CertificationModuleService } from '../../modules/certification';
import { type Hit, toHit } from '../../product-search/hit';
import { readProductDocuments } from '../../product-search/read-product-documents';

const MOST_ALTERNATIVES = 4;
const CANDIDATES = 24;

interface Place {
  province_code: string;
  group_code: string;
}

/**
 * Products on sale from the same province, of the same group first, most stars first. Read from the
 * register and the shop, not from the search index, which may lag.
 */
export async function readAlternatives(
  container: MedusaContainer,
  { province_code, group_code }: Place,
  salesChannelIds: readonly string[],
): Promise<Hit[]> {
  const inProvince: CertificateFilter = {
    standing: ['in_force'],
    province: [province_code],
    linked: true,
  };
  const sameGroup = await hits(container, { ...inProvince, group: [group_code] }, salesChannelIds);
  if (sameGroup.length >= MOST_ALTERNATIVES) return sameGroup.slice(0, MOST_ALTERNATIVES);
  const others = await hits(container, inProvince, salesChannelIds);
  const known = new Set(sameGroup.map(({ product_id }) => product_id));
  return [...sameGroup, ...others.filter(({ product_id }) => !known.has(product_id))].slice(
    0,
    MOST_ALTERNATIVES,
  );
}

async function hits(
  container: MedusaContainer,
  filter: CertificateFilter,
  salesChannelIds: readonly string[],
): Promise<Hit[]> {
  const certification = certificationOf(container);
  const productIds = await productsOf(certification, filter);
  const documents = await readProductDocuments(
    queryOf(container),
    { certification, fairs: fairsOf(container) },
    productIds,
    (problem) => container.resolve(ContainerRegistrationKeys.LOGGER).warn(problem),
  );
  const offered = documents.filter(({ sales_channel_ids }) =>
    sales_channel_ids?.some((channel) => salesChannelIds.includes(channel)),
  );
  const byId = new Map(offered.map((document) => [document.id, toHit(document.id, document)]));
  return productIds.flatMap((id) => byId.get(id) ?? []);
}

/** Products of these certificates, most stars first, without those whose listing is being changed. */
async function productsOf(
  certification: CertificationModuleService,
  filter: CertificateFilter,
): Promise<string[]> {
  const order = { by: 'star', descending: true } as const;
  const [{ ids }, unfinished] = await Promise.all([
    certification.findCertificates(filter, { limit: CANDIDATES, offset: 0, order }),
    certification.listUnfinishedProductIds(),
  ]);
  const certificates = await certification.listCertificates(
    { id: ids },
    { select: ['id', 'product_id'], take: CANDIDATES },
  );
  const products = new Map(certificates.map(({ id, product_id }) => [id, product_id]));
  const hidden = new Set(unfinished);
  return [...new Set(ids.flatMap((id) => products.get(id) ?? []))].filter((id) => !hidden.has(id));
}
