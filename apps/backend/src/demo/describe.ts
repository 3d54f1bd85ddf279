import { hashText, pick, seededRandom } from '../illustrations/random';
import type { Goods } from './goods/goods';

interface Described {
  handle: string;
  name: string;
  producer: string;
  /** From small to large: "xã Phú Cần, huyện Tiểu Cần, Trà Vinh (nay thuộc Vĩnh Long)". */
  place: string;
}

type Opening = (product: Described) => string;

const OPENINGS: readonly Opening[] = [
  ({ name, producer, place }) => `${name} là sản phẩm của ${producer}, ${place}.`,
  ({ name, producer, place }) => `Từ ${place}, ${producer} mang đến phiên chợ ${name}.`,
  ({ name, producer, place }) => `${producer} ở ${place} giới thiệu ${name}.`,
  ({ name, producer, place }) => `${name} đến từ ${producer}, ${place}.`,
];

/** Two to four plain sentences: who and where, what the kind is, how one uses it. */
export function describe(product: Described, goods: Goods): string {
  const random = seededRandom(hashText(`text/${product.handle}`));
  return [pick(OPENINGS, random)(product), pick(goods.about, random), pick(goods.use, random)].join(
    ' ',
  );
}
