export { openSellerAccountWorkflow } from './members/workflows/open-seller-account';
export { removeMemberWorkflow } from './members/workflows/remove-member';
export { sellersOfProducts } from './ownership/sellers-of-products';
export { judgeSellerClaimWorkflow } from './sellers/workflows/judge-seller-claim';
export { moveSellerWorkflow } from './sellers/workflows/move-seller';
export { setSellerHolidayWorkflow } from './sellers/workflows/set-seller-holiday';
