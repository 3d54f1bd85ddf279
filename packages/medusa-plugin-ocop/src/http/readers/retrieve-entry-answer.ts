import type { MedusaContainer } from '@medusajs/framework/types';
import type { AnswerOf, adminRoutes } from 'ocop-contract';
import { certificationOf } from '../../container/resolve';
import { retrieveCertificateView } from './retrieve-certificate-view';

/** A certificate as an entry about it has left it, with how far the shop has followed by now. */
export async function retrieveEntryAnswer(
  container: MedusaContainer,
  certificateId: string,
): Promise<AnswerOf<typeof adminRoutes.return>> {
  const [certificate, effects] = await Promise.all([
    retrieveCertificateView(container, certificateId),
    certificationOf(container).listingProgress({ certificate_id: certificateId }),
  ]);
  return { certificate, effects };
}
