import { invalidDataError } from '../errors.js';
import { routes } from '../route.js';
import { deliveryBody, sellerDeliveryAnswer } from './delivery.js';

/** What members of a seller say of how its goods are sent. */
export const sellerDeliveryRoutes = routes({
  delivery: {
    method: 'GET',
    path: '/seller/delivery',
    summary: 'How the seller sends its goods, and what that costs',
    answer: sellerDeliveryAnswer,
  },
  setDelivery: {
    method: 'POST',
    path: '/seller/delivery',
    summary: 'Change how the seller sends; what is not sent stays, null takes it away',
    body: deliveryBody,
    answer: sellerDeliveryAnswer,
    errors: { 400: [invalidDataError] },
  },
});
