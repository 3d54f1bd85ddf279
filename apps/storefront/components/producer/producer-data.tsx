import type { ProducerPage } from '@/lib/backend/producers';
import { claimedRating } from '@/lib/claimed-rating';
import { pageContext } from '@/lib/page-context';
import { provinceName } from '@/lib/place-names';
import { producerJsonLd } from '@/lib/producer-json-ld';
import { routes } from '@/lib/routes';
import { shopOrigin } from '@/lib/shop-origin';
import { JsonLd } from '../json-ld';

/** The producer for search engines. */
export async function ProducerData({ answer: { producer, reviews } }: { answer: ProducerPage }) {
  const { locale, href } = await pageContext();
  const origin = await shopOrigin();
  return (
    <JsonLd
      data={producerJsonLd({
        url: new URL(href(routes.producer(producer.handle)), origin).href,
        name: producer.name,
        commune: producer.place.commune,
        province: provinceName('2025', producer.place.current_code, locale),
        rating: claimedRating(reviews),
      })}
    />
  );
}
