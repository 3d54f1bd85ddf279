import {
  invitationLookUpAnswer,
  meAnswer,
  membersAnswer,
  signInCodeAnswer,
  tokenAnswer,
} from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsed } from '../support/answers';
import {
  bearer,
  type Desk,
  deskOf,
  invite,
  joinDesk,
  lettersTo,
  newEmail,
  openDesk,
  PASSWORD,
  registerSeller,
  signInSeller,
  stranger,
  untilLetters,
} from '../support/desks';
import { must } from '../support/orders';
import { applicationOf, sendPaper } from '../support/sellers';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

function problem(path: string, code: string) {
  return { status: 400, body: { problems: [{ path, code }] } };
}

async function membersOf({ client }: Desk) {
  return parsed(membersAnswer, await client.get('/seller/members'));
}

describe('a seller’s account', () => {
  it('is opened by whoever registers, who is its owner; asked again, the same', async () => {
    const email = newEmail('mo-tai-khoan');
    const opening = bearer(stranger(shop), await registerSeller(shop, email));
    expect((await opening.get('/seller/me')).status).toBe(401);
    const open = () => opening.post('/seller/account', { member_name: 'Lý Thị Mai' });
    const [first, second] = await Promise.all([open(), open()]);
    const opened = parsed(meAnswer, first);
    expect(opened).toMatchObject({
      member: { email, name: 'Lý Thị Mai', role: 'owner' },
      seller: { state: 'draft' },
    });
    expect(parsed(meAnswer, second)).toEqual(opened);
    expect(parsed(meAnswer, await open())).toEqual(opened);
    const desk = await deskOf(shop, await signInSeller(shop, email));
    expect(desk).toMatchObject({ memberId: opened.member.id, sellerId: opened.seller.id });
  });

  it('is the same after a crash between any two steps of its opening', async () => {
    const email = newEmail('cat-dien');
    const opening = bearer(stranger(shop), await registerSeller(shop, email));
    const open = async () =>
      parsed(meAnswer, await opening.post('/seller/account', { member_name: 'Mai' }));
    const { member, seller } = await open();
    // As it was before the last step, and before the one before it.
    await shop.database.sql(
      `update auth_identity set app_metadata = null
        where app_metadata->>'seller_id' = $1`,
      [member.id],
    );
    expect(await open()).toMatchObject({ member: { id: member.id }, seller: { id: seller.id } });
    await shop.database.sql('update marketplace_member set seller_id = null where id = $1', [
      member.id,
    ]);
    expect(await open()).toMatchObject({ member: { id: member.id }, seller: { id: seller.id } });
    const desk = await deskOf(shop, await signInSeller(shop, email));
    expect(desk.sellerId).toBe(seller.id);
  });

  it('may be opened by a buyer, with the password that they have', async () => {
    const email = newEmail('khach-mua');
    const credentials = { email, password: PASSWORD };
    await must(stranger(shop).post('/auth/customer/emailpass/register', credentials));
    const opening = bearer(stranger(shop), await signInSeller(shop, email));
    const answer = await opening.post('/seller/account', { member_name: null });
    expect(parsed(meAnswer, answer).member).toMatchObject({ email, role: 'owner' });
  });

  it('is no beginning of an operator', async () => {
    const { email } = await openDesk(shop);
    const credentials = { email, password: PASSWORD };
    expect((await stranger(shop).post('/auth/user/emailpass', credentials)).status).toBe(401);
  });
});

describe('an invitation', () => {
  it('makes a member of whoever holds its link, once', async () => {
    const desk = await openDesk(shop);
    const email = newEmail('nguoi-moi');
    const token = await invite(shop, desk, email.toUpperCase());
    const client = stranger(shop);
    const asked = await client.post('/seller/invitations/look-up', { token });
    expect(parsed(invitationLookUpAnswer, asked)).toEqual({
      email,
      role: 'staff',
      seller_name: null,
      has_account: false,
    });
    const join = (password: string) =>
      client.post('/seller/invitations/join', { token, name: 'Páo', password });
    expect(await join('a')).toMatchObject({ status: 400, body: { field: 'password' } });
    const joined = await deskOf(shop, parsed(tokenAnswer, await join(PASSWORD)).token);
    expect(joined).toMatchObject({ email, sellerId: desk.sellerId });
    // The answer was lost: the same again, and nobody else.
    expect((await deskOf(shop, parsed(tokenAnswer, await join(PASSWORD)).token)).memberId).toBe(
      joined.memberId,
    );
    expect(await join('mot-mat-khau-khac')).toMatchObject(problem('password', 'password_wrong'));
    const { members, invitations } = await membersOf(desk);
    expect(members.map((member) => member.email)).toEqual([desk.email, email]);
    expect(invitations).toEqual([]);
  });

  it('ends the link before it, and by being withdrawn', async () => {
    const desk = await openDesk(shop);
    const email = newEmail('hai-lan');
    const first = await invite(shop, desk, email);
    const second = await invite(shop, desk, email, 'owner');
    const lookUp = (token: string) => stranger(shop).post('/seller/invitations/look-up', { token });
    expect(await lookUp(first)).toMatchObject(problem('token', 'invitation_over'));
    expect((await lookUp(second)).status).toBe(200);
    const { invitations } = await membersOf(desk);
    expect(invitations).toMatchObject([{ email, role: 'owner' }]);
    const withdraw = (who: Desk) =>
      who.client.post(`/seller/members/invitations/${invitations[0]?.id}/withdraw`);
    expect((await withdraw(await openDesk(shop))).status).toBe(404);
    expect((await withdraw(desk)).status).toBe(200);
    expect(await lookUp(second)).toMatchObject(problem('token', 'invitation_over'));
    expect((await withdraw(desk)).status).toBe(404);
  });

  it('is used up by one of those who come at once', async () => {
    const desk = await openDesk(shop);
    const token = await invite(shop, desk, newEmail('cung-luc'));
    const join = () =>
      stranger(shop).post('/seller/invitations/join', { token, name: null, password: PASSWORD });
    const answers = await Promise.all(Array.from({ length: 4 }, join));
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    expect((await membersOf(desk)).members).toHaveLength(2);
  });

  it('is for nobody who is a member already, here or elsewhere', async () => {
    const desk = await openDesk(shop);
    const elsewhere = await openDesk(shop);
    for (const email of [desk.email, elsewhere.email]) {
      const answer = await desk.client.post('/seller/members/invitations', {
        email,
        role: 'staff',
      });
      expect(answer).toMatchObject(problem('email', 'email_taken'));
    }
  });

  it('wants the password of an address that has one here', async () => {
    const desk = await openDesk(shop);
    const email = newEmail('da-co');
    const credentials = { email, password: PASSWORD };
    await must(stranger(shop).post('/auth/customer/emailpass/register', credentials));
    const token = await invite(shop, desk, email);
    const client = stranger(shop);
    const asked = await client.post('/seller/invitations/look-up', { token });
    expect(asked).toMatchObject({ body: { has_account: true } });
    const join = (password: string) =>
      client.post('/seller/invitations/join', { token, name: null, password });
    expect(await join('khong-phai-mat-khau')).toMatchObject(problem('password', 'password_wrong'));
    expect((await join(PASSWORD)).status).toBe(200);
  });
});

describe('members', () => {
  it('who are staff see nothing of bank, papers and a personal tax code', async () => {
    const desk = await openDesk(shop);
    const staff = await joinDesk(shop, desk);
    const person = { ...applicationOf('Hộ kinh doanh Bản Thử'), tax_code: '001099012345' };
    await must(desk.client.post('/seller/application', person));
    const paper = await sendPaper(shop, await signInSeller(shop, desk.email));
    expect(paper.status).toBe(200);
    const whole = parsed(meAnswer, await desk.client.get('/seller/me')).seller;
    expect(whole).toMatchObject({
      application: { tax_code: '001099012345', bank_account: { number: '0123456789' } },
      papers: [{}],
    });
    const seen = parsed(meAnswer, await staff.client.get('/seller/me')).seller;
    expect(seen).toEqual({
      ...whole,
      papers: [],
      application: {
        ...whole.application,
        tax_code: null,
        bank_account: { bank: null, number: null, holder: null },
      },
    });
  });

  it('who are staff manage nobody, and see who is there', async () => {
    const desk = await openDesk(shop);
    const staff = await joinDesk(shop, desk);
    expect((await membersOf(staff)).members).toHaveLength(2);
    const writes = [
      ['/seller/members/invitations', { email: newEmail('ai-do'), role: 'owner' }],
      [`/seller/members/${staff.memberId}/role`, { role: 'owner' }],
      [`/seller/members/${desk.memberId}/remove`, {}],
    ] as const;
    for (const [path, body] of writes) {
      expect((await staff.client.post(path, body)).status).toBe(403);
    }
  });

  it('are out at once when they are removed, and may join elsewhere', async () => {
    const desk = await openDesk(shop);
    const staff = await joinDesk(shop, desk);
    await must(desk.client.post(`/seller/members/${staff.memberId}/remove`));
    expect((await staff.client.get('/seller/me')).status).toBe(401);
    const other = await openDesk(shop);
    const token = await invite(shop, other, staff.email);
    const body = { token, name: null, password: PASSWORD };
    const answer = await stranger(shop).post('/seller/invitations/join', body);
    const joined = await deskOf(shop, parsed(tokenAnswer, answer).token);
    expect(joined).toMatchObject({ email: staff.email, sellerId: other.sellerId });
    // The token of before opens nothing of the new desk either.
    expect((await staff.client.get('/seller/me')).status).toBe(401);
  });

  it('of another seller are nobody’s', async () => {
    const desk = await openDesk(shop);
    const other = await joinDesk(shop, await openDesk(shop));
    for (const change of ['role', 'remove']) {
      const answer = await desk.client.post(`/seller/members/${other.memberId}/${change}`, {
        ...(change === 'role' ? { role: 'owner' } : {}),
      });
      expect(answer.status).toBe(404);
    }
  });

  it('leave one owner, also when two remove each other at once', async () => {
    const desk = await openDesk(shop);
    const alone = `/seller/members/${desk.memberId}`;
    expect(await desk.client.post(`${alone}/role`, { role: 'staff' })).toMatchObject(
      problem('role', 'last_owner'),
    );
    expect(await desk.client.post(`${alone}/remove`)).toMatchObject(problem('id', 'last_owner'));

    const second = await joinDesk(shop, desk, 'owner');
    const answers = await Promise.all([
      desk.client.post(`/seller/members/${second.memberId}/remove`),
      second.client.post(`/seller/members/${desk.memberId}/remove`),
    ]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [left] = await shop.database.sql<{ count: number }>(
      `select count(*)::int as count from marketplace_member
        where seller_id = $1 and removed_at is null and role = 'owner'`,
      [desk.sellerId],
    );
    expect(left?.count).toBe(1);
  });
});

describe('a one-time code', () => {
  const ask = (email: string) => stranger(shop).post('/seller/sign-in-codes', { email });
  const enter = (email: string, code: string) =>
    stranger(shop).post('/seller/sign-in-codes/sign-in', { email, code });

  async function codeFor(email: string): Promise<string> {
    const letters = await untilLetters(shop, email, 1);
    return /^\d{6}$/m.exec(letters[0]?.text ?? '')?.[0] ?? '';
  }

  it('lets a member in, once', async () => {
    const { email, memberId } = await openDesk(shop);
    expect(parsed(signInCodeAnswer, await ask(email)).sent_to).toBe(email);
    const code = await codeFor(email);
    const entered = await Promise.all([enter(email, code), enter(email, code)]);
    expect(entered.map(({ status }) => status).sort()).toEqual([200, 400]);
    const token = parsed(
      tokenAnswer,
      entered[0]?.status === 200 ? entered[0] : must200(entered[1]),
    ).token;
    const desk = await deskOf(shop, token);
    expect(desk.memberId).toBe(memberId);
    // Who forgot the password sets another.
    const weak = await desk.client.post('/seller/me/password', { password: 'matkhau123' });
    expect(weak).toMatchObject(problem('password', 'password_common'));
    const password = 'ba-con-ga-mai-den';
    await must(desk.client.post('/seller/me/password', { password }));
    expect((await deskOf(shop, await signInSeller(shop, email, password))).memberId).toBe(memberId);
  });

  it('is answered alike where nobody has the address, and sent to nobody', async () => {
    const { email } = await openDesk(shop);
    const unknown = newEmail('khong-ai');
    const known = parsed(signInCodeAnswer, await ask(email));
    const other = parsed(signInCodeAnswer, await ask(unknown));
    expect(Object.keys(other)).toEqual(Object.keys(known));
    await untilLetters(shop, email, 1);
    expect(await lettersTo(shop, unknown)).toEqual([]);
    expect(await enter(unknown, '123456')).toMatchObject(problem('code', 'code_wrong'));
  });

  it('is one letter a minute', async () => {
    const { email } = await openDesk(shop);
    const first = parsed(signInCodeAnswer, await ask(email));
    const second = parsed(signInCodeAnswer, await ask(email));
    expect(second).toEqual(first);
    const code = await codeFor(email);
    await shop.database.sql(
      `update marketplace_one_time_code set issued_at = issued_at - interval '61 seconds'
        where destination = $1`,
      [email],
    );
    await must(ask(email));
    await untilLetters(shop, email, 2);
    // The one before is over.
    expect(await enter(email, code)).toMatchObject(problem('code', 'code_wrong'));
  });

  it('stands five guesses, also of many at once', async () => {
    const { email } = await openDesk(shop);
    await must(ask(email));
    const code = await codeFor(email);
    const wrong = code === '000000' ? '000001' : '000000';
    await Promise.all(Array.from({ length: 5 }, () => enter(email, wrong)));
    expect(await enter(email, code)).toMatchObject(problem('code', 'code_wrong'));
  });

  it('ends after ten minutes', async () => {
    const { email } = await openDesk(shop);
    await must(ask(email));
    const code = await codeFor(email);
    await shop.database.sql(
      `update marketplace_one_time_code set expires_at = now() where destination = $1`,
      [email],
    );
    expect(await enter(email, code)).toMatchObject(problem('code', 'code_wrong'));
  });

  it('lets a member in who has no password, and never had one', async () => {
    const desk = await openDesk(shop);
    const staff = await joinDesk(shop, desk);
    await shop.database.sql('delete from provider_identity where entity_id = $1', [staff.email]);
    await shop.database.sql('update marketplace_member set auth_identity_id = null where id = $1', [
      staff.memberId,
    ]);
    await must(ask(staff.email));
    const letters = await untilLetters(shop, staff.email, 2);
    const code = /^\d{6}$/m.exec(letters[0]?.text ?? '')?.[0] ?? '';
    const again = await deskOf(shop, parsed(tokenAnswer, await enter(staff.email, code)).token);
    expect(again.memberId).toBe(staff.memberId);
    await must(again.client.post('/seller/me/password', { password: PASSWORD }));
    expect((await deskOf(shop, await signInSeller(shop, staff.email))).memberId).toBe(
      staff.memberId,
    );
  });
});

describe('a request with a key', () => {
  const KEY = 'idempotency-key';
  const keyed = (desk: Desk, key: string) => desk.client.with({ [KEY]: key });
  const newKey = () => newEmail('khoa').replace(/@.*/, '').padEnd(16, 'x');

  it('is done once, whoever asks twice', async () => {
    const desk = await openDesk(shop);
    const client = keyed(desk, newKey());
    const email = newEmail('mot-lan');
    const send = () => client.post('/seller/members/invitations', { email, role: 'staff' });
    const answers = await Promise.all([send(), send()]);
    expect(answers.some(({ status }) => status === 200)).toBe(true);
    for (const { status, body } of answers.filter((one) => one.status !== 200)) {
      expect({ status, body }).toMatchObject({ status: 409, body: { code: 'request_running' } });
    }
    const again = await send();
    expect(again.headers.get('idempotent-replay')).toBe('true');
    expect(again.body).toEqual(answers.find(({ status }) => status === 200)?.body);
    const rows = await shop.database.sql('select 1 from marketplace_invitation where email = $1', [
      email,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is no other request with the same key, nor another member’s', async () => {
    const desk = await openDesk(shop);
    const key = newKey();
    const path = '/seller/members/invitations';
    const body = { email: newEmail('mot'), role: 'staff' };
    await must(keyed(desk, key).post(path, body));
    const other = await keyed(desk, key).post(path, { ...body, role: 'owner' });
    expect(other).toMatchObject({ status: 409, body: { code: 'request_key_used' } });
    const elsewhere = keyed(await openDesk(shop), key);
    expect((await elsewhere.post(path, { ...body, email: newEmail('hai') })).status).toBe(200);
    expect((await keyed(desk, 'ngan').post(path, body)).status).toBe(400);
  });

  it('may be asked again when it was refused', async () => {
    const desk = await openDesk(shop);
    const client = keyed(desk, newKey());
    const remove = () => client.post(`/seller/members/${desk.memberId}/remove`);
    expect(await remove()).toMatchObject(problem('id', 'last_owner'));
    expect(await remove()).toMatchObject(problem('id', 'last_owner'));
  });

  it('is answered when whoever asked went away before', async () => {
    const desk = await openDesk(shop);
    const email = newEmail('roi-mang');
    const { token } = { token: await signInSeller(shop, desk.email) };
    const key = newKey();
    const end = new AbortController();
    const cutOff = fetch(`${shop.anyone.url}/seller/members/invitations`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        [KEY]: key,
      },
      body: JSON.stringify({ email, role: 'staff' }),
      signal: end.signal,
    });
    await untilLetters(shop, email, 1);
    end.abort();
    await cutOff.catch(() => undefined);
    const body = { email, role: 'staff' };
    const again = await keyed(desk, key).post('/seller/members/invitations', body);
    expect(again.status).toBe(200);
    const rows = await shop.database.sql('select 1 from marketplace_invitation where email = $1', [
      email,
    ]);
    expect(rows).toHaveLength(1);
  });

  it('is done anew where a process ended in the middle of it', async () => {
    const desk = await openDesk(shop);
    const key = newKey();
    const client = keyed(desk, key);
    const body = { email: newEmail('mat-dien'), role: 'staff' };
    const send = () => client.post('/seller/members/invitations', body);
    await must(send());
    // As a process leaves it that was killed: begun, and not answered.
    const leave = (seconds: number) =>
      shop.database.sql(
        `update marketplace_request_key
            set status = null, answer = null, begun_at = now() - make_interval(secs => $2)
          where key = $1`,
        [key, seconds],
      );
    await leave(5);
    expect(await send()).toMatchObject({ status: 409, body: { code: 'request_running' } });
    await leave(31);
    const again = await send();
    expect(again.status).toBe(200);
    expect(again.headers.get('idempotent-replay')).toBeNull();
  });
});

it('keeps nothing of a desk in caches, and limits guesses', async () => {
  const { client } = await openDesk(shop);
  expect((await client.get('/seller/me')).headers.get('cache-control')).toBe('no-store');
  const guesser = stranger(shop);
  const token = 'khong-phai-loi-moi-nao-ca';
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => guesser.post('/seller/invitations/look-up', { token })),
  );
  expect(answers.some(({ status }) => status === 429)).toBe(true);
});

function must200<Answer extends { status: number }>(answer: Answer | undefined): Answer {
  if (answer?.status !== 200) throw new Error('nobody got in');
  return answer;
}
