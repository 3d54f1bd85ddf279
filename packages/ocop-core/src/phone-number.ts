/**
 * A Vietnamese number as dialled at home: 0 and nine more digits for mobiles (03, 05, 07, 08, 09),
 * 02 and nine more for landlines. Accepts +84, spaces, dots and dashes; null when it is none.
 */
export function parseVietnamesePhone(text: string): string | null {
  const digits = text.replace(/[\s().-]/g, '').replace(/^(\+84|0084|84(?=\d{9,10}$))0?/, '0');
  return /^(0[35789]\d{8}|02\d{9})$/.test(digits) ? digits : null;
}
