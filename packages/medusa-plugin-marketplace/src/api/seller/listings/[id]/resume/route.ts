import { movingRoute } from '../../../../../http/listing-answer';

/** Puts goods back on the shelf, where their certificate allows. */
export const POST = movingRoute('resumed');
