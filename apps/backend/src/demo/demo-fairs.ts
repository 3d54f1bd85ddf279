import type { FairInput } from 'medusa-plugin-ocop/modules/fair';
import type { CalendarDate } from 'ocop-core';
import { addDays, instantOfVietnamTime } from 'ocop-core';

/** A fair of the demo, which nobody holds: its name says so, and only made-up producers stand there. */
export interface DemoFair {
  facts: FairInput;
  /** Names of products, by the booth in which they stand. */
  booths: readonly (readonly string[])[];
}

const HONEY = ['Mật ong hoa cà phê Bản Mẫu'];
const STANDS = [
  HONEY,
  ['Nước ép dứa Đồng Mẫu'],
  ['Sữa hạt sen Sông Mẫu'],
  ['Tranh gạo phong cảnh Làng Mẫu'],
  ['Gốm men lam Làng Mẫu'],
  ['Hạt điều rang muối Rừng Mẫu'],
  ['Muối tôm Đất Mẫu'],
];

const FACTS = {
  organiser: 'Ban tổ chức Minh Họa (dữ liệu mẫu)',
  mode: 'both',
  place: 'Quảng trường Mẫu (dữ liệu mẫu)',
  province_code: '66',
  rules_text:
    'Hội chợ dựng ra để trình diễn, không ai tổ chức. Mỗi gian bày hàng có chứng nhận còn hiệu lực đến hết ngày bế mạc.',
  offer_hours: 72,
  offers_by_itself: true,
  is_public: true,
} as const;

/** One that is over, one that is open, one with an open call; their days follow the demo's first. */
export function demoFairs(anchor: CalendarDate): DemoFair[] {
  return [
    fair(anchor, { slug: 'mau-he', season: 'Mùa hè', opens: -70, days: 5 }, STANDS.slice(0, 4)),
    fair(anchor, { slug: 'mau-dong', season: 'Mùa đông', opens: -2, days: 30 }, STANDS),
    fair(anchor, { slug: 'mau-xuan', season: 'Mùa xuân', opens: 75, days: 6 }, []),
  ];
}

function fair(
  anchor: CalendarDate,
  { slug, season, opens, days }: { slug: string; season: string; opens: number; days: number },
  booths: DemoFair['booths'],
): DemoFair {
  const at = (day: number, time: string) => {
    const moment = instantOfVietnamTime(`${addDays(anchor, day)}T${time}`);
    if (!moment) throw new Error(`no such minute: ${day} ${time}`);
    return moment;
  };
  const facts: FairInput = {
    ...FACTS,
    rule: {
      least_star: null,
      regions: [],
      provinces: [],
      groups: [],
      producer_types: [],
      through_last_day: true,
    },
    slug,
    season,
    name: `Phiên chợ OCOP ${season.toLowerCase()} (ví dụ)`,
    opens_at: at(opens, '08:00'),
    closes_at: at(opens + days, '22:00'),
    call_opens_at: at(opens - 90, '08:00'),
    call_closes_at: at(opens - 10, '17:00'),
  };
  return { facts, booths };
}
