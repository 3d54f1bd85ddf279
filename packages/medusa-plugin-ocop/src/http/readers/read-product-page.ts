import type { MedusaContainer } from '@medusajs/framework/types';
import { provinceOf, toScheme2023 } from 'ocop-core';
import { certificationOf, queryOf } from '../../container/resolve';
import type { CertificateRecord } from '../views/certificate-record';
import { decidingCertificate } from '../views/deciding-certificate';
import { isSaleable, type ProductPageView, productPageView } from '../views/product-page-view';
import { readAlternatives } from './read-alternatives';
import { readCertificates } from './read-certificates';
import { readHistory } from './read-events';
import { readProduct } from './read-product';
import { readShownProductIds } from './read-shown-products';

/** The page of a product, also of one that its certificate took off sale; null if not to be shown. */
export async function readProductPage(
  container: MedusaContainer,
  handle: string,
  salesChannelIds: readonly string[],
): Promise<ProductPageView | null> {
  const query = queryOf(container);
  const certification = certificationOf(container);
  const today = certification.today();
  const product = await readProduct(query, handle, salesChannelIds);
  if (!product) return null;
  const [shown, refusals, certificates, [ordinary = null]] = await Promise.all([
    readShownProductIds(container, [product.id]),
    certification.refusalsForProducts([product.id]),
    readCertificates(query, { product_id: product.id }),
    certification.listOrdinaryProducts([product.id]),
  ]);
  if (!shown.has(product.id)) return null;
  const refusal = refusals.get(product.id) ?? null;
  const certificate = decidingCertificate(certificates, today, ordinary?.certificate_id);
  const [events, alternatives] = await Promise.all([
    certificate ? readHistory(query, certificate.id) : [],
    certificate && !isSaleable({ product, refusal })
      ? readAlternatives(container, whereabouts(certificate), salesChannelIds)
      : [],
  ]);
  const ordinarySince = ordinary?.since ?? null;
  return productPageView(
    { product, refusal, certificate, ordinarySince, events, alternatives },
    today,
  );
}

function whereabouts(certificate: CertificateRecord) {
  const { place_scheme, place_code, group_scheme, group_code } = certificate;
  return {
    province_code: provinceOf({ scheme: place_scheme, code: place_code }).code,
    group_code: toScheme2023({ scheme: group_scheme, code: group_code }).code,
  };
}
