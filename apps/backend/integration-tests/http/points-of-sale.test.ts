import { adminPointAnswer, adminPointsAnswer, pointsAnswer, pointTableAnswer } from 'ocop-contract';
import { beforeAll, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import { uniqueWord } from '../support/decisions';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;
/** Names that no other run has given. */
let word: string;

beforeAll(async () => {
  shop = await openSharedShop();
  word = uniqueWord();
});

const admin = '/admin/points-of-sale';
const add = (body: object) => shop.admin.post(admin, body);
const imported = async (table: string) =>
  parsed(pointTableAnswer, await shop.admin.post(`${admin}/table/import`, { table }));
const found = async () =>
  parsed(adminPointsAnswer, await shop.admin.get(`${admin}?q=${encodeURIComponent(word)}`));
const inProvince = async (code: string) => {
  const answer = await shop.store.get(`/store/points-of-sale?province=${code}`);
  const { points, provinces } = parsed(pointsAnswer, answer);
  return { provinces, points: points.filter(({ name }) => name.includes(word)) };
};

it('a point is entered, changed and taken out; added twice, it is one', async () => {
  const typed = {
    name: `Điểm bán mẫu ${word}`,
    address: '1 Đường Ví Dụ',
    commune: 'Phường Mẫu',
    province: 'Bình Dương',
    hours: '7:00 đến 17:00',
    phone: '0912 345 678',
  };
  const [one, other] = await Promise.all([add(typed), add(typed)]);
  const { point } = parsed(adminPointAnswer, one);
  expect(parsed(adminPointAnswer, other).point).toEqual(point);
  expect(point).toMatchObject({ province_code: '79', phone: '0912345678' });
  const there = await inProvince('79');
  expect(there.points).toEqual([point]);
  expect(there.provinces.some(({ province_code }) => province_code === '79')).toBe(true);
  const moved = { ...typed, province: '82', hours: '' };
  const changed = parsed(adminPointAnswer, await shop.admin.post(`${admin}/${point.id}`, moved));
  expect(changed.point).toMatchObject({ id: point.id, province_code: '82', hours: null });
  await add(typed);
  const twin = await shop.admin.post(`${admin}/${point.id}`, typed);
  expect(twin.status).toBe(400);
  expect(twin.body).toMatchObject({ problems: [{ path: 'name', code: 'point_there' }] });
  for (let press = 0; press < 2; press += 1) {
    expect((await shop.admin.post(`${admin}/${point.id}/remove`)).status).toBe(200);
  }
  expect((await inProvince('82')).points).toEqual([]);
  expect((await shop.admin.post(`${admin}/${point.id}`, typed)).status).toBe(404);
});

it('what is wrong with one is said at its field', async () => {
  const answer = await add({ name: word, address: '1', province: 'Atlantis', phone: '1' });
  expect(answer.status).toBe(400);
  expect(answer.body).toMatchObject({
    problems: [
      { path: 'province', code: 'province_unknown' },
      { path: 'phone', code: 'not_a_phone' },
    ],
  });
});

it('a table is taken whole or not at all, and read again changes only what is new', async () => {
  const before = (await found()).count;
  const row = (name: string, province: string, hours = '') =>
    `${name} ${word};1 Đường Bảng;${province};${hours}`;
  const table = (...rows: string[]) => ['Tên;Địa chỉ;Tỉnh;Giờ mở cửa', ...rows].join('\r\n');
  const faulty = await imported(table(row('Bảng A', 'Hà Nội'), row('Bảng B', 'Atlantis')));
  expect(faulty).toEqual({
    added: 0,
    changed: 0,
    same: 0,
    problems: [{ row: 3, path: 'province', code: 'province_unknown', params: {} }],
  });
  expect((await found()).count).toBe(before);
  const good = table(row('Bảng A', 'Hà Nội'), row('Bảng B', 'Bến Tre'));
  expect(await imported(good)).toEqual({ added: 2, changed: 0, same: 0, problems: [] });
  expect(await imported(good)).toEqual({ added: 0, changed: 0, same: 2, problems: [] });
  const later = table(row('Bảng A', 'Hà Nội', '8:00'), row('Bảng C', 'Huế'));
  expect(await imported(later)).toEqual({ added: 1, changed: 1, same: 0, problems: [] });
  expect((await inProvince('01')).points).toMatchObject([{ hours: '8:00' }]);
});

it('two tables at once that hold the same in another order are both taken', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => `Cùng lúc ${at} ${word};1 Đường Bảng;Huế`);
  const tables = [rows, [...rows].reverse()].map((lines) => ['Tên;Địa chỉ;Tỉnh', ...lines]);
  const taken = await Promise.all(tables.map((lines) => imported(lines.join('\n'))));
  expect(taken.map(({ added, same }) => added + same)).toEqual([300, 300]);
  expect(taken.reduce((sum, { added }) => sum + added, 0)).toBe(300);
});
