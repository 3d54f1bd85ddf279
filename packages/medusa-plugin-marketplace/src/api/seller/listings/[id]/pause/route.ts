import { movingRoute } from '../../../../../http/listing-answer';

/** Takes goods off the shelf for now. */
export const POST = movingRoute('paused');
