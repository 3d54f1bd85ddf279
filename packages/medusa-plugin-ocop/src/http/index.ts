/** What an application or another plugin takes of this plugin's HTTP. */
export { oneAddress } from '../accounts/one-address';
export { passwordProblem } from '../accounts/password-problem';
export { actorOf } from './actor';
export {
  composeErrorMappers,
  type ErrorAnswer,
  type ErrorMapper,
} from './errors/compose-error-mappers';
export { ocopErrors } from './errors/ocop-errors';
export { noStore } from './no-store';
export { mayReadOrder, ordersOpenedBy, passOf } from './orders/may-read-order';
export { readOrderSummaries } from './orders/read-order-summaries';
export { parseInput } from './parse-input';
export { limitPublicRequests } from './rate-limit/limit-public-requests';
export { limitByDelay } from './rate-limit/limit-sign-in';
export { checkBody, validateBody, validateQuery } from './validate';
export { fairApplicationView, fairHeadView } from './views/fair-view';
export { ownReviewView } from './views/review-view';
