/** A pack size. Price range in VND: where a product lies in it follows from its stars and chance. */
export interface Pack {
  title: string;
  grams: number;
  price: readonly [low: number, high: number];
}

/**
 * What the shop says of a kind of goods. Of the kind, never of the firm: the sources print name,
 * producer, place and stars, and nothing that is not printed is claimed of a real producer.
 */
export interface Goods {
  /** Ids of picture kinds. */
  kinds: readonly string[];
  /** Narrows to names that match, in lower case; such an entry stands before the general one. */
  when?: RegExp;
  /** Begins the subtitle. */
  what: string;
  packs: readonly [Pack, ...Pack[]];
  /** 0 to 1, where the name itself tells the grade; else the stars place it in the price range. */
  grade?: (name: string) => number | null;
  storage: string;
  /** Only where the kind itself says it all; else the label is referred to. */
  ingredients?: string;
  about: readonly string[];
  use: readonly string[];
}

export const pack = (title: string, grams: number, low: number, high: number): Pack => ({
  title,
  grams,
  price: [low, high],
});

export const DRY = 'Nơi khô ráo, thoáng mát, tránh nắng; đậy kín sau khi mở.';
export const CHILLED = 'Ngăn mát 0-4 °C; dùng sớm sau khi mở.';
export const FROZEN = 'Ngăn đông -18 °C; không cấp đông lại sau khi rã đông.';
export const FRESH = 'Ngăn mát 5-8 °C; nên dùng trong vài ngày.';

/** How long goods that are kept like this usually last, for the demo; of other ways to keep them nothing is said. */
const LASTS: Readonly<Record<string, string>> = {
  [DRY]: '12 tháng từ ngày sản xuất.',
  [CHILLED]: '30 ngày từ ngày sản xuất.',
  [FROZEN]: '6 tháng từ ngày sản xuất.',
  [FRESH]: '5 ngày từ ngày thu hoạch.',
};

export const shelfLifeOf = ({ storage }: Goods): string | undefined => LASTS[storage];
