import { defineWidgetConfig } from '@medusajs/admin-sdk';
import type { AdminProduct, DetailWidgetProps } from '@medusajs/types';
import { ProductCertificate } from '../components/product-certificate/product-certificate';

/** On a product's page: the certificate it is sold under, or a way to link one. */
export default function ProductCertificateWidget({ data }: DetailWidgetProps<AdminProduct>) {
  return <ProductCertificate key={data.id} productId={data.id} />;
}

export const config = defineWidgetConfig({
  zone: 'product.details.side.before',
  id: 'ocop:product-certificate',
});
