/** How letters and histories, which are Vietnamese, call a seller's own page. */
export const SHOP_PAGE_NAME = 'trang gian hàng của bạn';
