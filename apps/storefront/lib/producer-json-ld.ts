import { aggregateRating, type BuyersRating } from './aggregate-rating';

/** What search engines are told of a producer; the address is absolute. */
export interface ProducerJsonLdFacts {
  url: string;
  name: string;
  commune: string | null;
  /** The province of today. */
  province: string | null;
  /** Null while there are no reviews. */
  rating: BuyersRating | null;
}

/** schema.org Organization: name and place, as the register has them, and what buyers say. */
export function producerJsonLd(facts: ProducerJsonLdFacts): Record<string, unknown> {
  const { url, name, commune, province, rating } = facts;
  return {
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': `${url}#chu-the`,
    url,
    name,
    address: {
      '@type': 'PostalAddress',
      ...(commune && { addressLocality: commune }),
      ...(province && { addressRegion: province }),
      addressCountry: 'VN',
    },
    ...aggregateRating(rating),
  };
}
