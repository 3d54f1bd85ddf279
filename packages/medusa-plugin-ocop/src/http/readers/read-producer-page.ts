import type { MedusaContainer } from '@medusajs/framework/types';
import type { AnswerOf, storeRoutes } from 'ocop-contract';
import { certificationOf, reviewsOf } from '../../container/resolve';
import { placeView } from '../views/place-view';
import { readPublicCertificateRows } from './read-public-certificate-rows';

/** More of what has ended is in the register; a page names the last. */
const MOST_ENDED = 12;

type ProducerPage = Omit<AnswerOf<typeof storeRoutes.producerPage>, 'checked_on'>;

/** A producer's page without its products, which a search answers; null for an unknown handle. */
export async function readProducerPage(
  container: MedusaContainer,
  handle: string,
): Promise<ProducerPage | null> {
  const certification = certificationOf(container);
  const found = await certification.findProducer(handle);
  if (!found) return null;
  const { place_scheme, place_code, commune, ...facts } = found;
  const [{ ids, count }, productIds] = await Promise.all([
    certification.findEndedCertificates(found.id, MOST_ENDED),
    certification.listProductIdsOf(found.id),
  ]);
  const [ended, summary] = await Promise.all([
    readPublicCertificateRows(container, ids),
    reviewsOf(container).summarise(productIds),
  ]);
  return {
    producer: { ...facts, place: placeView(place_scheme, place_code, commune) },
    reviews: { count: summary.count, average: summary.average },
    ended,
    ended_count: count,
  };
}
