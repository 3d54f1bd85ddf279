import type { ListingInput } from 'medusa-plugin-ocop/workflows';
import type { GroupCode, Place, StarLevel } from 'ocop-core';
import { placeName, provinceOf } from 'ocop-core';
import { illustrationPath } from '../illustrations/illustration-path';
import { pictureKindOf } from '../illustrations/kind-of';
import { describe } from './describe';
import { shelfLifeOf } from './goods/goods';
import { goodsOf } from './goods/goods-of';
import { pricePacks } from './packs';

interface DemoProduct {
  /** Unique in the demo. */
  id: string;
  handle: string;
  name: string;
  producer: string;
  star: StarLevel;
  group: GroupCode;
  place: Place;
  commune: string | null;
}

const DEMO_NOTE =
  'Giá, quy cách, tồn kho, mô tả, thông tin trên nhãn và tranh vẽ là dữ liệu minh họa.';
const FOOD_WARNING = 'Không dùng khi bao bì hở, sản phẩm có mùi hoặc màu lạ.';
const FOODS: readonly GroupCode[] = ['TP', 'DU', 'DL'];

/** "xã Phú Cần, huyện Tiểu Cần, Trà Vinh (nay thuộc Vĩnh Long)" */
function placeInWords({ place, commune }: DemoProduct): string {
  const printed = placeName(place, 'vi');
  const current = provinceOf(place).nameVi;
  const province = printed === current ? printed : `${printed} (nay thuộc ${current})`;
  return commune ? `${commune}, ${province}` : province;
}

/** What puts a demo product on the shelf: everything here is illustrative and says so. */
export function buildListing(product: DemoProduct): ListingInput {
  const { handle, name, group, place } = product;
  const province = provinceOf(place);
  const goods = goodsOf(pictureKindOf(name, group).id, name);
  const packs = pricePacks(product, goods);
  const pictured = { name, handle, group, provinceSlug: province.slug };
  const thumbnail = illustrationPath(pictured);
  return {
    title: name,
    handle,
    subtitle: `${goods.what}, ${province.nameVi}`,
    description: describe({ ...product, place: placeInWords(product) }, goods),
    thumbnail,
    images: [thumbnail, illustrationPath(pictured, 1)],
    weight_grams: packs[0]?.grams,
    metadata: {
      demo_note: DEMO_NOTE,
      net_weight: packs[0]?.title,
      storage: goods.storage,
      shelf_life: shelfLifeOf(goods),
      warnings: FOODS.includes(group) ? FOOD_WARNING : undefined,
      ingredients: goods.ingredients,
    },
    variants: packs.map(({ grams: _grams, ...variant }) => variant),
  };
}
