import { CERTIFICATE_ORDERS, type CertificatesQuery } from 'ocop-contract';
import type { CertificatePage } from '../../../../modules/certification';

/** How a list is ordered that is asked for by `valid_to`, or by `-valid_to`. */
export function certificateOrder(order: CertificatesQuery['order']): CertificatePage['order'] {
  const by =
    CERTIFICATE_ORDERS.find((field) => order === field || order === `-${field}`) ?? 'created_at';
  return { by, descending: order.startsWith('-') };
}
