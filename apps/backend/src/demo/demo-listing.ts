import type { ListingBody } from 'ocop-contract';

/** What the demo's seller has sent to be approved: a change of its honey, with a claim for operators to look at. */
export const DEMO_LISTING: { product: string; body: ListingBody } = {
  product: 'Mật ong hoa cà phê Bản Mẫu',
  body: {
    summary: 'Mật ong mùa hoa cà phê (dữ liệu mẫu)',
    description:
      'Quay vào mùa hoa cà phê, để lắng rồi đóng chai tại hợp tác xã. Mật ong ngon nhất vùng (dữ liệu mẫu, có một lời quảng cáo cần xem lại).',
    label: {
      ingredients: 'Mật ong 100 %',
      shelf_life: '24 tháng kể từ ngày đóng chai',
      storage: 'Nơi khô mát, tránh nắng',
      warnings: 'Không dùng cho trẻ dưới 1 tuổi',
      origin: 'Xã Bản Mẫu (dữ liệu mẫu)',
    },
  },
};
