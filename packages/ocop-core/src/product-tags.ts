/** Tag of a product that an operator offers as a gift. */
export const GIFT_TAG = 'qua-tang';
/** Tag of a product that is known to be exported. */
export const EXPORT_TAG = 'xuat-khau';
