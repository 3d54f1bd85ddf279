import {
  formerProvinceBySlug,
  type GroupCode,
  isProducerHandle,
  type Locale,
  provinceBySlug,
  REGIONS,
} from 'ocop-core';
import { DESK } from '../server/desk-address.mjs';
import { COMPARE_PARAMETER } from './comparison';
import { groupBySlug, groupSlug } from './group-slugs';
import { isPolicySlug, type PolicySlug } from './policy-slugs';

const COMPARE = '/so-sanh';

/** Where a form that asks the register finds its answer. */
export const ANSWER_ID = 'tra-loi';

/** The place in the basket that says what may not be sold any more. */
export const BASKET_BLOCKED_ID = 'khong-ban';

/** The page's own part, after the header. */
const CONTENT_ID = 'noi-dung';

/** An address that names a place of its page: the one it has, or the page's own part. */
export function withPlace(path: string): string {
  return path.includes('#') ? path : `${path}#${CONTENT_ID}`;
}

/** Names a pack of a product in its address. */
export const PACK_PARAMETER = 'loai';

/** The page of a product's reviews, in its address. */
export const REVIEW_PAGE_PARAMETER = 'trang-nhan-xet';

const POINTS = '/diem-ban';

/** The addresses of shop and desk, without language. One place, so that a link cannot be mistyped. */
export const routes = {
  home: '/',
  search: '/tim-kiem',
  basket: '/gio-hang',
  basketBlocked: `/gio-hang#${BASKET_BLOCKED_ID}`,
  checkout: '/thanh-toan',
  cardPayment: '/thanh-toan/the',
  certificates: '/chung-nhan',
  revocations: '/thu-hoi',
  statistics: '/thong-ke',
  howBadgesWork: '/sao-duoc-tinh-the-nao',
  orders: '/don-hang',
  account: '/tai-khoan',
  accountAddresses: '/tai-khoan/dia-chi',
  accountData: '/tai-khoan/du-lieu',
  saved: '/da-luu',
  seen: '/vua-xem',
  about: '/gioi-thieu',
  contact: '/lien-he',
  gifts: '/qua-tang',
  fairs: '/hoi-cho',
  notFound: '/khong-tim-thay',
  desk: DESK,
  scanLabel: `${DESK}/quet-ma`,
  register: `${DESK}/dang-ky`,
  signIn: `${DESK}/dang-nhap`,
  deskAccount: `${DESK}/tai-khoan`,
  application: `${DESK}/ho-so`,
  applicationWho: `${DESK}/ho-so/ban-la-ai`,
  applicationSeat: `${DESK}/ho-so/tru-so`,
  applicationPapers: `${DESK}/ho-so/giay-to`,
  members: `${DESK}/thanh-vien`,
  invitation: `${DESK}/loi-moi`,
  holiday: `${DESK}/nghi`,
  shopPage: `${DESK}/gian-hang`,
  memberNotices: `${DESK}/thong-bao`,
  delivery: `${DESK}/giao-hang`,
  deliveryPoints: `${DESK}/giao-hang/diem-ban`,
  deliveryPart: (part: string) => `${DESK}/giao-hang/${encodeURIComponent(part)}`,
  listings: `${DESK}/hang`,
  prices: `${DESK}/hang/gia`,
  listing: (id: string) => `${DESK}/hang/${encodeURIComponent(id)}`,
  listingPacks: (id: string) => `${DESK}/hang/${encodeURIComponent(id)}/goi`,
  listingPhotos: (id: string) => `${DESK}/hang/${encodeURIComponent(id)}/anh`,
  listingLabel: (id: string) => `${DESK}/hang/${encodeURIComponent(id)}/nhan`,
  heldCertificates: `${DESK}/chung-nhan`,
  evidence: (id: string) => `${DESK}/chung-nhan/${encodeURIComponent(id)}/minh-chung`,
  sellerQuestions: `${DESK}/cau-hoi`,
  sellerFairs: `${DESK}/hoi-cho`,
  sellerOrders: `${DESK}/don`,
  printOrders: `${DESK}/don/in`,
  bankNotices: `${DESK}/tien-ve`,
  sellerOrder: (id: string) => `${DESK}/don/${encodeURIComponent(id)}`,
  sellerCases: `${DESK}/khieu-nai`,
  sellerReviews: `${DESK}/danh-gia`,
  sellerCase: (id: string) => `${DESK}/khieu-nai/${encodeURIComponent(id)}`,
  product: (handle: string) => `/san-pham/${encodeURIComponent(handle)}`,
  productPack: (handle: string, pack: string) =>
    `/san-pham/${encodeURIComponent(handle)}?${PACK_PARAMETER}=${encodeURIComponent(pack)}`,
  compare: (handles: readonly string[] = []) =>
    handles.length > 0 ? `${COMPARE}?${COMPARE_PARAMETER}=${handles.join(',')}` : COMPARE,
  order: (id: string) => `/don-hang/${encodeURIComponent(id)}`,
  certificate: (code: string) => `/chung-nhan/${encodeURIComponent(code)}`,
  policy: (slug: PolicySlug) => `/chinh-sach/${slug}`,
  region: (slug: string) => `/vung-mien/${slug}`,
  province: (slug: string) => `/tinh/${slug}`,
  group: (code: GroupCode) => `/nhom/${groupSlug(code)}`,
  producer: (handle: string) => `/chu-the/${encodeURIComponent(handle)}`,
  pointsOfSale: POINTS,
  pointsIn: (slug: string) => `${POINTS}/${slug}`,
  fair: (slug: string) => `/hoi-cho/${encodeURIComponent(slug)}`,
} as const;

/** Where a bank leads back to, after a card was paid with or was not; it is no page. */
export function cardReturnPath(locale: Locale): string {
  return `/api/card/return?locale=${locale}`;
}

const PAGES: readonly string[] = [
  routes.home,
  routes.search,
  routes.basket,
  routes.checkout,
  routes.cardPayment,
  routes.orders,
  routes.certificates,
  routes.account,
  routes.accountAddresses,
  routes.accountData,
  routes.saved,
  routes.seen,
  COMPARE,
  routes.revocations,
  routes.statistics,
  routes.howBadgesWork,
  routes.about,
  routes.contact,
  routes.gifts,
  routes.fairs,
  routes.pointsOfSale,
];

/** Those of the desk, at any depth; `[…]` stands for one part that only the page can judge. */
const DESK_PAGES: readonly string[] = [
  routes.desk,
  routes.scanLabel,
  routes.register,
  routes.signIn,
  routes.deskAccount,
  routes.application,
  routes.applicationWho,
  routes.applicationSeat,
  routes.applicationPapers,
  routes.members,
  routes.invitation,
  routes.holiday,
  routes.shopPage,
  routes.memberNotices,
  routes.delivery,
  `${routes.delivery}/[phan]`,
  routes.listings,
  routes.prices,
  `${routes.listings}/[id]`,
  ...['goi', 'anh', 'nhan'].map((step) => `${routes.listings}/[id]/${step}`),
  routes.sellerOrders,
  routes.bankNotices,
  `${routes.sellerOrders}/[id]`,
  routes.heldCertificates,
  routes.sellerQuestions,
  `${routes.heldCertificates}/[id]/minh-chung`,
  routes.sellerCases,
  `${routes.sellerCases}/[id]`,
  routes.sellerReviews,
  routes.sellerFairs,
];

/** As long as the backend takes the name of a fair. */
const FAIR_SLUG = /^[a-z0-9-]{1,64}$/;

/** The shop's pages are read without any framework; at the desk it goes on in the browser (ADR 0037). */
export type PageKind = 'shop' | 'desk';

/**
 * What kind of page an address (without language) can be; null where it is none. Decided before
 * rendering, because a page that finds itself missing only while it renders answers with an empty
 * document to a browser without JavaScript.
 */
export function pageKind(path: string): PageKind | null {
  if (isDeskPage(path)) return 'desk';
  return isShopPage(path) ? 'shop' : null;
}

/** @param pages for tests: the desk's own unless told */
export function isDeskPage(path: string, pages: readonly string[] = DESK_PAGES): boolean {
  const parts = path.split('/');
  return pages.some((page) => {
    const wanted = page.split('/');
    const fits = (part: string, index: number) =>
      wanted[index]?.startsWith('[') ? part !== '' : part === wanted[index];
    return parts.length === wanted.length && parts.every(fits);
  });
}

function isShopPage(path: string): boolean {
  if (PAGES.includes(path)) return true;
  const [, section, item, ...rest] = path.split('/');
  if (!item || rest.length > 0) return false;
  switch (section) {
    case 'san-pham':
    case 'don-hang':
    case 'chung-nhan':
      return true;
    case 'chinh-sach':
      return isPolicySlug(item);
    case 'vung-mien':
      return REGIONS.some(({ slug }) => slug === item);
    case 'tinh':
      return provinceBySlug(item) !== null || formerProvinceBySlug(item) !== null;
    case 'diem-ban':
      return provinceBySlug(item) !== null;
    case 'nhom':
      return groupBySlug(item) !== null;
    case 'chu-the':
      return isProducerHandle(item);
    case 'hoi-cho':
      return FAIR_SLUG.test(item);
    default:
      return false;
  }
}
