import { movingRoute } from '../../../../../http/listing-answer';

/** Sends a listing to be approved; it has to be whole. */
export const POST = movingRoute('sent');
