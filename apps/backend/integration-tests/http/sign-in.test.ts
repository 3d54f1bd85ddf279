import { z } from '@medusajs/framework/zod';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import type { HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import type { Shop } from '../support/shop';
import { OPERATOR } from '../support/test-environment';
import { openSharedShop } from '../support/use-backend';

const session = z.object({ token: z.string() });
const inviteAnswer = z.object({ invite: z.object({ id: z.string(), token: z.string() }) });
const GOOD = 'nong-san-mien-nui';

let shop: Shop;
let addresses = 0;

beforeAll(async () => {
  shop = await openSharedShop();
});

/** Somebody whom no other test has met: limits count by address (TEST-NET-3) and by identity. */
function from(address?: string): HttpClient {
  addresses += 1;
  return shop.store.with({ 'x-forwarded-for': address ?? `203.0.113.${addresses}` });
}

function signIn(client: HttpClient, email: string, password: string, actor = 'customer') {
  return client.post(`/auth/${actor}/emailpass`, { email, password });
}

function register(client: HttpClient, email: string, password: string, actor = 'customer') {
  return client.post(`/auth/${actor}/emailpass/register`, { email, password });
}

describe('wrong passwords', () => {
  it('cost more and more time, also when a hundred are tried at once', async () => {
    const guesser = from();
    const email = 'bi-doan@chophien.test';
    await must(register(from(), email, GOOD));
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, n) => signIn(guesser, email, `sai-mat-khau-${n}`)),
    );
    const tried = answers.filter(({ status }) => status === 401);
    const refused = answers.filter(({ status }) => status === 429);
    expect(tried.length).toBeLessThanOrEqual(6);
    expect(refused.length).toBe(100 - tried.length);
    for (const { headers, body } of refused) {
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
      expect(body).toMatchObject({ code: 'too_many_requests' });
    }
    expect((await signIn(guesser, email, GOOD)).status).toBe(429);
    // Whose account it is comes from elsewhere, and is let in.
    expect((await signIn(from(), email, GOOD)).status).toBe(200);
  });

  it('of one account cost time from many addresses, but not where its owner signed in before', async () => {
    const email = 'bi-nhieu-noi-doan@chophien.test';
    const owner = from();
    await must(register(owner, email, GOOD));
    await must(signIn(owner, email, GOOD));
    const answers = [];
    for (let n = 0; n < 22; n += 1) answers.push(await signIn(from(), email, `sai-mat-khau-${n}`));
    expect(answers.at(-1)?.status).toBe(429);
    expect((await signIn(owner, email, GOOD)).status).toBe(200);
  });

  it('of many accounts cost time from one address', async () => {
    const guesser = from();
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        signIn(guesser, `khach-${n}@chophien.test`, 'sai-mat-khau'),
      ),
    );
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(31);
    expect(answers.some(({ status }) => status === 429)).toBe(true);
  });

  it('of an operator cost time as well', async () => {
    const guesser = from();
    const email = 'khong-phai-van-hanh@chophien.test';
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => signIn(guesser, email, 'sai-mat-khau', 'user')),
    );
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(6);
  });

  it('take as long for an unknown address as for a known one', async () => {
    const client = from();
    const took = async (email: string) => {
      const began = performance.now();
      expect((await signIn(client, email, 'sai-mat-khau', 'user')).status).toBe(401);
      return performance.now() - began;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    // In turns, so that what else the machine does falls on both; the quickest of each tells most.
    for (let n = 0; n < 5; n += 1) {
      known.push(await took(OPERATOR.email));
      unknown.push(await took('khong-ai-ca@chophien.test'));
    }
    // Nothing compared at all is some twenty times quicker.
    const ratio = Math.min(...unknown) / Math.min(...known);
    expect(ratio).toBeGreaterThan(0.4);
    expect(ratio).toBeLessThan(2.5);
  });
});

describe('a new password', () => {
  it.each(['a', '12345678', 'matkhau123', 'Anh yêu em', 'khach-hang-moi'])(
    'is refused by name when anybody would guess it: %s',
    async (password) => {
      const answer = await register(from(), 'khach-hang-moi@chophien.test', password);
      expect(answer.status).toBe(400);
      expect(answer.body).toMatchObject({ type: 'invalid_data', field: 'password' });
    },
  );

  it('may be a sentence, with any signs, however it is typed', async () => {
    const email = 'cau-dai@chophien.test';
    const password = 'Chè shan tuyết Suối Giàng, một tôm hai lá, sao bằng chảo gang 🍵';
    await must(register(from(), email, password));
    expect((await signIn(from(), email, password.normalize('NFD'))).status).toBe(200);
  });

  it('is asked for by the same rule when an old one was forgotten', async () => {
    const email = 'quen-mat-khau@chophien.test';
    await must(register(from(), email, GOOD));
    const forged = shop.anyone.with({ authorization: 'Bearer x' });
    const update = '/auth/customer/emailpass/update';
    expect((await forged.post(update, { password: 'a' })).status).toBe(401);
  });

  it('letters to one address are few', async () => {
    const ask = (client: HttpClient) =>
      client.post('/auth/customer/emailpass/reset-password', {
        identifier: 'Nhieu-Thu@chophien.test',
      });
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push((await ask(from())).status);
    expect(answers.slice(0, 3)).toEqual([201, 201, 201]);
    expect(answers.at(-1)).toBe(429);
  });
});

it('an address is one whatever its capitals', async () => {
  const email = 'Chu.Hoa@Chophien.test';
  await must(register(from(), email, GOOD));
  expect((await signIn(from(), email.toLowerCase(), GOOD)).status).toBe(200);
  expect((await signIn(from(), email.toUpperCase(), GOOD)).status).toBe(200);
  expect((await register(from(), email.toUpperCase(), `${GOOD}-khac`)).status).toBe(401);
});

describe('an operator', () => {
  async function invite(email: string) {
    return parsed(inviteAnswer, await shop.admin.post('/admin/invites', { email })).invite;
  }

  it('is nobody who was not invited', async () => {
    const email = 'tu-xung@chophien.test';
    expect((await register(from(), email, GOOD, 'user')).status).toBe(401);
    const forged = from().with({ referer: 'http://localhost/app/invite?token=khong-co' });
    expect((await register(forged, email, GOOD, 'user')).status).toBe(401);
    // Nor by the way of a buyer's account, which is the same identity.
    await must(register(from(), email, GOOD));
    expect((await signIn(from(), email, GOOD, 'user')).status).toBe(401);
    expect((await signIn(from(), email, GOOD)).status).toBe(200);
  });

  it('comes in by an invite, as the admin’s page for it does', async () => {
    const email = 'nguoi-moi@chophien.test';
    const { token } = await invite(email);
    const page = from().with({ referer: `${shop.anyone.url}/app/invite?token=${token}` });
    const weak = await register(page, email, 'a', 'user');
    expect(weak.body).toMatchObject({ field: 'password' });
    const registered = parsed(session, await register(page, email, GOOD, 'user'));
    const accepted = await page
      .with({ authorization: `Bearer ${registered.token}` })
      .post(`/admin/invites/accept?token=${token}`, { email, first_name: 'Lan', last_name: 'Ngô' });
    expect(accepted.status).toBe(200);
    expect((await signIn(from(), email, GOOD, 'user')).status).toBe(200);
    expect((await register(page, 'mot-nguoi-nua@chophien.test', GOOD, 'user')).status).toBe(401);
  });

  it('may name the invite', async () => {
    const email = 'qua-api@chophien.test';
    const { token } = await invite(email);
    const body = { email, password: GOOD, invite_token: token };
    expect((await from().post('/auth/user/emailpass/register', body)).status).toBe(200);
  });
});
