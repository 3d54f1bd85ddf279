// Our search route against stock GET /store/products?q=, interleaved in one run over one catalogue.
import { measure, request, rounded } from './lib.mjs';

const QUERIES = [
  'mat ong',
  'mật ong rừng',
  'nuoc mam',
  'nước mắm phú quốc',
  'cà phê',
  'tra',
  'gạo st25',
  'banh trang',
  'bưởi da xanh',
  'hat dieu',
  'chả cá',
  'rượu cần',
  'miến dong',
  'ca kho',
  'dừa',
  'muoi tom',
  'trà hoa cúc',
  'chieu coi',
  'xoài cát',
  '4 sao',
  'tinh bột nghệ',
  'nam linh chi',
];
const ROUNDS = 8;
const FACETS = ['star', 'region', 'province', 'group'];

const queryOf = (index) => QUERIES[index % QUERIES.length];
const ours = (index) =>
  request('/store/ocop/search', { json: { q: queryOf(index), facets: FACETS, take: 24 } });
const oursPlain = (index) =>
  request('/store/ocop/search', { json: { q: queryOf(index), take: 24 } });
const stock = (index) =>
  request(
    `/store/products?q=${encodeURIComponent(queryOf(index))}&limit=24&fields=id,title,handle,thumbnail`,
  );
const stockDefault = (index) =>
  request(`/store/products?q=${encodeURIComponent(queryOf(index))}&limit=24`);

const everything = await request('/store/ocop/search', { json: { take: 1 } });
const contenders = [
  ['POST /store/ocop/search, four facets', ours],
  ['POST /store/ocop/search, no facets', oursPlain],
  ['GET /store/products?q=, lean fields', stock],
  ['GET /store/products?q=, default fields', stockDefault],
];
for (const [, work] of contenders) await measure(QUERIES.length, 1, work);

console.log(`${everything.count} products in force in the index; ${everything.engine}`);
for (const connections of [1, 10]) {
  const results = [];
  for (const [name, work] of contenders) {
    const times = connections === 1 ? QUERIES.length * ROUNDS : QUERIES.length * 4;
    results.push({ name, connections, ...(await measure(times, connections, work)) });
  }
  console.table(results);
  const [first, , lean] = results;
  console.log(
    `with facets, ours takes 1/${rounded(lean.p50 / first.p50)} of the stock route's median at ${connections} connection(s)`,
  );
}
