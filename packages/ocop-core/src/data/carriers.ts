/** Who brings parcels in Vietnam, and where the way of one is looked up; `{number}` is its number. */
export const CARRIERS = [
  {
    code: 'ghn',
    name: 'Giao Hàng Nhanh (GHN)',
    tracking: 'https://donhang.ghn.vn/?order_code={number}',
  },
  {
    code: 'ghtk',
    name: 'Giao Hàng Tiết Kiệm (GHTK)',
    tracking: 'https://i.ghtk.vn/{number}',
  },
  {
    code: 'viettel_post',
    name: 'Viettel Post',
    tracking:
      'https://viettelpost.com.vn/thong-tin-don-hang?peopleTracking=sys&orderNumber={number}',
  },
  {
    code: 'vnpost',
    name: 'Bưu điện Việt Nam (VNPost, EMS)',
    tracking: 'https://vnpost.vn/tra-cuu-hanh-trinh/buu-pham?key={number}',
  },
  {
    code: 'jt',
    name: 'J&T Express',
    tracking: 'https://jtexpress.vn/vi/tracking?type=track&billcode={number}',
  },
] as const satisfies readonly { code: string; name: string; tracking: string }[];
