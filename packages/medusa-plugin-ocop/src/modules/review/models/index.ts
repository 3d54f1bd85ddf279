export { Review } from './review';
export { ReviewReport } from './review-report';
