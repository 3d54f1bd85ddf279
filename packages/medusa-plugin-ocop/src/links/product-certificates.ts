import { defineLink } from '@medusajs/framework/utils';
import ProductModule from '@medusajs/medusa/product';
import CertificationModule from '../modules/certification';

/**
 * `product.ocop_certificates`: every certificate that a product ever had, whatever its standing; the
 * field is absent, or holds `[null]`, where there is none. Products can be filtered by its fields.
 */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: 'id' },
  {
    ...CertificationModule.linkable.certificate.id,
    primaryKey: 'product_id',
    alias: 'ocop_certificate',
  },
  { readOnly: true, isList: true },
);
