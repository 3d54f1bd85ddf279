import {
  askedAnswer,
  questionsAnswer,
  sellerQuestionAnswer,
  sellerQuestionsAnswer,
} from 'ocop-contract';
import { beforeAll, expect, it, vi } from 'vitest';
import { parsed } from '../support/answers';
import { lettersTo, newEmail } from '../support/desks';
import { must } from '../support/orders';
import { newSeller, type TestSeller } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;
let seller: TestSeller;
let other: TestSeller;
const email = newEmail('nguoi-hoi');

beforeAll(async () => {
  shop = await openSharedShop();
  seller = await newSeller(shop);
  other = await newSeller(shop);
});

const ask = (text: string, more: object = {}) =>
  shop.store
    .with({ 'x-forwarded-for': '192.0.2.251' })
    .post('/store/questions', { product_id: seller.listed.productId, text, ...more });
const shown = async () =>
  parsed(
    questionsAnswer,
    await shop.store.get(`/store/questions?product_id=${seller.listed.productId}`),
  );
const atDesk = async (query = '') =>
  parsed(sellerQuestionsAnswer, await seller.desk.client.get(`/seller/questions${query}`));
const answer = ({ desk }: TestSeller, id: string, text: string) =>
  desk.client.post(`/seller/questions/${id}/answer`, { text });

it('a question reaches the desk, is answered once, and then everybody reads both', async () => {
  expect(await shown()).toEqual({ questions: [], asks: true });
  const words = 'Mật ong này lấy từ hoa gì?';
  const { id } = parsed(askedAnswer, await ask(words, { email, author: 'Lan' })).question;
  // A double press, and the same in other capitals.
  expect(parsed(askedAnswer, await ask(words.toUpperCase(), { email })).question.id).toBe(id);
  expect((await shown()).questions).toEqual([]);
  expect(await atDesk('?state=open')).toMatchObject({
    open: 1,
    questions: [{ id, state: 'open' }],
  });
  await vi.waitFor(async () => {
    const [letter] = await lettersTo(shop, seller.desk.email);
    expect(letter?.text).toContain(words);
  });

  expect((await answer(other, id, 'Hoa nhãn.')).status).toBe(404);
  const answers = await Promise.all([
    answer(seller, id, 'Hoa nhãn.'),
    answer(seller, id, 'Hoa nhãn.'),
    answer(seller, id, 'Hoa vải.'),
  ]);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(0);
  expect(answers.map(({ status }) => status)).toContain(409);
  const { questions } = await shown();
  expect(questions).toMatchObject([{ id, text: words, author: 'Lan' }]);
  expect(JSON.stringify(questions)).not.toContain(email);
  await vi.waitFor(async () => {
    const letters = await lettersTo(shop, email);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.text).toContain(questions[0]?.answer.text);
  });
  expect(await atDesk('?state=open')).toMatchObject({ open: 0, questions: [] });
});

it('operators take it away, and give it back', async () => {
  const [question] = (await shown()).questions;
  const hide = (hidden: boolean) =>
    shop.admin.post(`/admin/questions/${question?.id}/hide`, { hidden });
  expect(parsed(sellerQuestionAnswer, await hide(true)).question.state).toBe('hidden');
  expect((await shown()).questions).toEqual([]);
  expect((await answer(seller, question?.id ?? '', 'Hoa vải.')).status).toBe(409);
  await must(hide(false));
  expect((await shown()).questions).toMatchObject([{ id: question?.id }]);
});

it('is bounded, about goods that somebody sells, and not without end', async () => {
  expect((await ask('Gì?')).status).toBe(400);
  expect((await ask('x'.repeat(601))).status).toBe(400);
  expect((await ask('Có giao tận nơi không?', { email: 'khong' })).status).toBe(400);
  const own = await shop.register.recogniseOne();
  expect((await ask('Có giao tận nơi không?', { product_id: own.productId })).status).toBe(404);
  const statuses: number[] = [];
  for (let turn = 0; turn < 8; turn += 1) statuses.push((await ask(`Câu hỏi thứ ${turn}?`)).status);
  expect(statuses).toContain(429);
});
