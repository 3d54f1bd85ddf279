import { movingRoute } from '../../../../../http/listing-answer';

/** Throws a change away: the listing says again what was approved. */
export const POST = movingRoute('discarded');
