import type { MedusaContainer } from '@medusajs/framework/types';
import { MedusaError } from '@medusajs/framework/utils';
import type { CertificateView } from '../views/certificate-view';
import { readCertificateView } from './read-certificate-view';

/** One certificate by id with its history. @throws MedusaError `not_found` */
export async function retrieveCertificateView(
  container: MedusaContainer,
  id: string,
): Promise<CertificateView> {
  const certificate = await readCertificateView(container, { id });
  if (certificate) return certificate;
  throw noCertificate(id);
}

/** Nobody's id: the same words wherever a certificate is asked for. */
export function noCertificate(id: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_FOUND, `Không có chứng nhận "${id}".`);
}
