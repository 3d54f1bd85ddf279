export { judgeSellerClaimWorkflow } from './sellers/workflows/judge-seller-claim';
export { moveSellerWorkflow } from './sellers/workflows/move-seller';
export { setSellerHolidayWorkflow } from './sellers/workflows/set-seller-holiday';
