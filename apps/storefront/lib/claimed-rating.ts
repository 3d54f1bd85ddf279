import 'server-only';
import type { BuyersRating } from './aggregate-rating';
import { environment } from './environment';

/** What search engines may be told of buyers' reviews: nothing of a demo, whose reviews are illustrations. */
export function claimedRating(summary: {
  average: number | null;
  count: number;
}): BuyersRating | null {
  const { average, count } = summary;
  if (average === null || environment().APP_ENV === 'demo') return null;
  return { average, count };
}
