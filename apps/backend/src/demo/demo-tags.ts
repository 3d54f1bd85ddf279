import { EXPORT_TAG, GIFT_TAG } from 'ocop-core';

/**
 * Tags as an operator of the shop would give them, by the product's name. What makes a gift is the shop's
 * own choice and says nothing about the firm; that it exports is a claim, so only made-up producers do.
 */
export const DEMO_TAGS: Readonly<Record<string, readonly string[]>> = {
  [GIFT_TAG]: [
    'Mật hoa dừa',
    'Trà hoa vàng Ba Chẽ',
    'Chè đinh Hảo Đạt',
    'Hồng trà Phìn Hồ',
    'Cà phê Khe Sanh',
    'Bộ bát đĩa hoa sen đỏ',
    'Đèn bàn mây tre',
    'Tượng vũ nữ Apsara',
    'Bánh đậu xanh Rồng Vàng Hoàng Gia',
    'Trà sen Cầu Đất',
    'Mật ong hoa cà phê Bản Mẫu',
    'Tranh gạo phong cảnh Làng Mẫu',
    'Gốm men lam Làng Mẫu',
    'Hạt điều rang muối Rừng Mẫu',
  ],
  [EXPORT_TAG]: ['Sữa hạt sen Sông Mẫu', 'Nước ép dứa Đồng Mẫu', 'Hạt điều rang muối Rừng Mẫu'],
};
