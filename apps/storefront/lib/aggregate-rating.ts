/** What buyers say, in published reviews. */
export interface BuyersRating {
  average: number;
  count: number;
}

/** As schema.org AggregateRating; nothing while there are no reviews. */
export function aggregateRating(rating: BuyersRating | null): Record<string, unknown> {
  if (!rating) return {};
  return {
    aggregateRating: {
      '@type': 'AggregateRating',
      ratingValue: rating.average,
      reviewCount: rating.count,
      bestRating: 5,
      worstRating: 1,
    },
  };
}
