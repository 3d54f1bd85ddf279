import { movingRoute } from '../../../../../http/listing-answer';

/** Puts a listing away for good. */
export const POST = movingRoute('archived');
