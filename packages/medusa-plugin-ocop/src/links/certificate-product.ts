import { defineLink } from '@medusajs/framework/utils';
import ProductModule from '@medusajs/medusa/product';
import CertificationModule from '../modules/certification';

/** `certificate.product`: read over `product_id`, the column that only the register writes. */
export default defineLink(
  { linkable: CertificationModule.linkable.certificate, field: 'product_id' },
  ProductModule.linkable.product,
  { readOnly: true },
);
