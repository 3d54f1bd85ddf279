import { hashText, pick, seededRandom } from '../illustrations/random';
import type { Goods } from './goods/goods';

interface Described {
  handle: string;
  name: string;
  /** null where the source names none. */
  producer: string | null;
  /** From small to large: "xã Phú Cần, huyện Tiểu Cần, Trà Vinh (nay thuộc Vĩnh Long)". */
  place: string;
}

type Opening = (product: Described & { producer: string }) => string;

const OPENINGS: readonly Opening[] = [
  ({ name, producer, place }) => `${name} là sản phẩm của ${producer}, ${place}.`,
  ({ name, producer, place }) => `Từ ${place}, ${producer} mang đến phiên chợ ${name}.`,
  ({ name, producer, place }) => `${producer} ở ${place} giới thiệu ${name}.`,
  ({ name, producer, place }) => `${name} đến từ ${producer}, ${place}.`,
];

const UNSIGNED = ({ name, place }: Described) =>
  `${name} là sản phẩm OCOP của ${place}; nguồn tin không nêu tên chủ thể.`;

/** Two to four plain sentences: who and where, what the kind is, how one uses it. */
export function describe(product: Described, goods: Goods): string {
  const random = seededRandom(hashText(`text/${product.handle}`));
  const { producer } = product;
  const opening =
    producer === null ? UNSIGNED(product) : pick(OPENINGS, random)({ ...product, producer });
  return [opening, pick(goods.about, random), pick(goods.use, random)].join(' ');
}
