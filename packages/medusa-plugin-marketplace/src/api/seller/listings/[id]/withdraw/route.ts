import { movingRoute } from '../../../../../http/listing-answer';

/** Takes a listing back before it was judged. */
export const POST = movingRoute('withdrawn');
