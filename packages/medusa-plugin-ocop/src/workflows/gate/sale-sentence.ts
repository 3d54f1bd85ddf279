import type { LineRefusal, RefusalReason, SaleRefusalReason, SaleStopKind } from 'ocop-core';

/** A reason that neither the register nor a stop gives. */
export type OfferReason = Exclude<SaleRefusalReason, RefusalReason | SaleStopKind>;

const SENTENCES: Record<Exclude<OfferReason, 'insufficient_stock'>, (name: string) => string> = {
  deleted: (name) => `${name} không còn trong cửa hàng.`,
  not_published: (name) => `${name} đang tạm ngừng bán.`,
  not_in_channel: (name) => `${name} hiện không bán ở cửa hàng này.`,
  no_price: (name) => `${name} chưa có giá bán.`,
  invalid_quantity: (name) => `Số lượng của ${name} phải là số nguyên từ 1 trở lên.`,
};

/** Why a line may not be sold, for the buyer, when the register has nothing against it. */
export function saleSentence(
  title: string | null,
  reason: OfferReason,
  available: LineRefusal['available'],
): string {
  const name = title ? `“${title}”` : 'Sản phẩm này';
  if (reason !== 'insufficient_stock') return SENTENCES[reason](name);
  return available ? `${name} chỉ còn ${available}.` : `${name} đã hết hàng.`;
}
