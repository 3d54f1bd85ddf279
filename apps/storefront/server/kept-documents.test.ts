import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type EditionStandIn, startEditionStandIn } from '@/edition-stand-in';
import { forgetEdition } from '../edition.mjs';
import { KeptDocuments } from './kept-documents.mjs';

const MORNING = new Date('2026-11-28T08:00:00+07:00');
const FOREVER = Number.POSITIVE_INFINITY;
let backend: EditionStandIn;
let documents: KeptDocuments;

beforeAll(async () => {
  backend = await startEditionStandIn();
});
afterAll(() => backend.close());
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: MORNING });
  backend.edition = '1';
  forgetEdition();
  documents = new KeptDocuments();
});
afterEach(() => vi.useRealTimers());

/** `bytes`: in both codings. */
const page = (bytes = 100) => ({
  headers: {},
  etag: 'W/"1"',
  brotli: Buffer.alloc(bytes / 2),
  gzip: null,
});
const madeOf = (tags: string[] = [], until = FOREVER, isKeepable = true) => ({
  tags: new Set(tags),
  until,
  isKeepable,
  beyond: 0,
});

async function confirmed(given = documents) {
  const word = await given.confirm();
  if (!word) throw new Error('the backend is silent');
  return word;
}

/** Renders a page whole. */
async function keep(key: string, record = madeOf(), isRare = false, document = page()) {
  documents.begin(key, await confirmed(), isRare)(document, record);
}

const isKept = async (key: string) => documents.find(key, await confirmed()) !== null;

test('what was rendered once is there for the next, under its own address', async () => {
  await keep('/');
  expect(await isKept('/')).toBe(true);
  expect(await isKept('/en')).toBe(false);
  expect(documents.counts).toMatchObject({ rendered: 1, kept: 1, served: 1, documents: 1 });
});

test('nothing goes out under another edition than the one it was begun under', async () => {
  await keep('/');
  backend.edition = '2';
  forgetEdition();
  expect(await isKept('/')).toBe(false);
  backend.edition = '1';
  forgetEdition();
  expect(await isKept('/')).toBe(false);
});

test('a page that was begun before the edition moved is not there after it', async () => {
  const done = documents.begin('/', await confirmed(), false);
  backend.edition = '2';
  forgetEdition();
  const now = await confirmed();
  expect(documents.join('/', now)).toBeNull();
  done(page(), madeOf());
  expect(documents.find('/', now)).toBeNull();
});

test('while nobody confirms an edition there is nothing to go by', async () => {
  await keep('/');
  backend.edition = null;
  forgetEdition();
  expect(await documents.confirm()).toBeNull();
});

test('a purge takes what is made of what it names, and nothing else', async () => {
  await keep('/san-pham/gao', madeOf(['product:gao', 'catalogue']));
  await keep('/san-pham/che', madeOf(['product:che']));
  documents.purge(['product:gao', 'producer:a']);
  expect(await isKept('/san-pham/gao')).toBe(false);
  expect(await isKept('/san-pham/che')).toBe(true);
});

test('what was begun before a purge is neither joined nor kept after it', async () => {
  const now = await confirmed();
  const done = documents.begin('/', now, false);
  const joinedBefore = documents.join('/', now);
  documents.purge(['catalogue']);
  expect(documents.join('/', now)).toBeNull();
  done(page(), madeOf(['catalogue']));
  expect(await joinedBefore).toEqual({ document: page(), until: FOREVER });
  expect(await isKept('/')).toBe(false);

  const other = documents.begin('/', now, false);
  documents.purge(['product:gao']);
  other(page(), madeOf(['catalogue']));
  expect(await isKept('/')).toBe(true);
});

test('midnight in Vietnam ends all, also what is under way', async () => {
  vi.setSystemTime(new Date('2026-11-28T23:59:59.500+07:00'));
  await keep('/');
  const done = documents.begin('/late', await confirmed(), false);
  expect(await isKept('/')).toBe(true);
  vi.setSystemTime(new Date('2026-11-29T00:00:00.000+07:00'));
  expect(await isKept('/')).toBe(false);
  expect(documents.join('/late', await confirmed())).toBeNull();
  done(page(), madeOf());
  vi.setSystemTime(new Date('2026-11-28T23:59:59.900+07:00'));
  expect(await isKept('/late')).toBe(false);
});

test('a page holds as long as the first thing that it is made of', async () => {
  await keep('/', madeOf([], MORNING.getTime() + 1000));
  vi.setSystemTime(MORNING.getTime() + 999);
  expect(await isKept('/')).toBe(true);
  vi.setSystemTime(MORNING.getTime() + 1000);
  expect(await isKept('/')).toBe(false);
  await keep('/', madeOf([], MORNING.getTime() + 1000));
  expect(await isKept('/')).toBe(false);
});

test('a page that is asked for towards its end is made anew by one, while it is still there', async () => {
  const start = MORNING.getTime();
  const now = await confirmed();
  await keep('/san-pham/gao', madeOf([], start + 1000));
  await keep('/', madeOf([], start + 300_000));
  await keep('/gioi-thieu');
  vi.setSystemTime(start + 499);
  expect(documents.endsSoon('/san-pham/gao', now)).toBeNull();
  vi.setSystemTime(start + 500);
  expect(documents.endsSoon('/san-pham/gao', now)).toBe(start + 1000);
  const done = documents.begin('/san-pham/gao', now, false);
  expect(documents.endsSoon('/san-pham/gao', now)).toBeNull();
  expect(await isKept('/san-pham/gao')).toBe(true);
  done(page(), madeOf([], start + 1500));
  vi.setSystemTime(start + 1000);
  expect(await isKept('/san-pham/gao')).toBe(true);
  vi.setSystemTime(start + 297_999);
  expect(documents.endsSoon('/', now)).toBeNull();
  vi.setSystemTime(start + 298_000);
  expect(documents.endsSoon('/', now)).toBe(start + 300_000);
  expect(documents.endsSoon('/gioi-thieu', now)).toBeNull();
});

test('what holds for one reader alone nobody else gets', async () => {
  const now = await confirmed();
  const done = documents.begin('/', now, false);
  const joined = documents.join('/', now);
  done(page(), madeOf([], FOREVER, false));
  expect(await joined).toEqual({ document: null, until: FOREVER });
  expect(await isKept('/')).toBe(false);
});

test('who waited for somebody that left is told so', async () => {
  const now = await confirmed();
  const done = documents.begin('/', now, false);
  const joined = documents.join('/', now);
  done('left');
  done(page(), madeOf());
  expect(await joined).toBe('left');
  expect(await isKept('/')).toBe(false);
});

test('a rare page is kept when it is asked for again', async () => {
  await keep('/tim-kiem?q=gao', madeOf(), true);
  expect(await isKept('/tim-kiem?q=gao')).toBe(false);
  vi.setSystemTime(MORNING.getTime() + 60_000);
  await keep('/tim-kiem?q=gao', madeOf(), true);
  expect(await isKept('/tim-kiem?q=gao')).toBe(false);
  await keep('/tim-kiem?q=gao', madeOf(), true);
  expect(await isKept('/tim-kiem?q=gao')).toBe(true);
});

test('what was used least lately goes first where it gets too much', async () => {
  documents = new KeptDocuments({ mostBytes: 350 });
  for (const key of ['a', 'b', 'c']) await keep(key);
  expect(await isKept('a')).toBe(true);
  await keep('d');
  expect(await isKept('b')).toBe(false);
  for (const key of ['a', 'c', 'd']) expect(await isKept(key), key).toBe(true);
  await keep('huge', madeOf(), false, page(1000));
  expect(documents.counts).toMatchObject({ documents: 0, bytes: 0 });
});

test('what holds no longer makes room, though nobody asks for it again', async () => {
  await keep('a', madeOf([], Date.now() + 1000));
  await keep('b');
  vi.setSystemTime(Date.now() + 11_000);
  await keep('c');
  expect(documents.counts).toMatchObject({ documents: 2, pushed_out: 0 });
  expect(await isKept('b')).toBe(true);
});
