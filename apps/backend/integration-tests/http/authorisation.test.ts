import {
  adminFairRoutes,
  adminRoutes,
  adminSellerRoutes,
  pathOf,
  type Route,
  sellerDeskRoutes,
  sellerFairRoutes,
  sellerOrderRoutes,
  sellerRoutes,
  storeFairRoutes,
  storeRoutes,
  storeSellerRoutes,
} from 'ocop-contract';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  bearer,
  type Desk,
  joinDesk,
  newEmail,
  openDesk,
  PASSWORD,
  stranger,
} from '../support/desks';
import type { HttpClient } from '../support/http-client';
import { must } from '../support/orders';
import { readPublishableKey } from '../support/publishable-key';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

/** Who may ask a route of `/seller`, and what becomes of it where that is not said by the kind of the route. */
interface Expected {
  /** `registered`: an identity without an account; `sell`: any member; `manage`: an owner. */
  may: 'anyone' | 'registered' | 'sell' | 'manage';
  body?: object;
  /** A thing of another seller's that the path may name. */
  strangers?: () => string;
  /** What a suspended seller is answered: the state forbids it, or stands in the way of nothing. */
  suspended?: 'forbidden' | 'free';
}

const A_DAY = '2026-12-31';
const DAY = { through: A_DAY };
const A_CERTIFICATE = { certificate_id: 'khong-co' };

const DESK = { ...sellerRoutes, ...sellerOrderRoutes, ...sellerDeskRoutes, ...sellerFairRoutes };

/** Every route of the contract: one that is missing here does not compile, and fails. */
const SELLER: Record<keyof typeof DESK, Expected> = {
  openAccount: { may: 'registered', body: { member_name: null } },
  lookUpInvitation: { may: 'anyone' },
  join: { may: 'anyone' },
  sendCode: { may: 'anyone' },
  signInWithCode: { may: 'anyone' },
  me: { may: 'sell' },
  setPassword: { may: 'sell', suspended: 'free' },
  saveApplication: { may: 'manage', body: { name: 'Tên khác' }, suspended: 'forbidden' },
  sendPaper: { may: 'manage' },
  paperFile: { may: 'manage', strangers: () => other.paperId },
  removePaper: { may: 'manage', strangers: () => other.paperId },
  claimableProducers: { may: 'manage' },
  claim: { may: 'manage', body: { producer_id: 'khong-co' } },
  withdrawClaim: { may: 'manage', strangers: () => other.claimId },
  apply: { may: 'manage', suspended: 'forbidden' },
  setHoliday: { may: 'manage', body: DAY, suspended: 'forbidden' },
  members: { may: 'sell' },
  invite: { may: 'manage', body: { email: '', role: 'staff' }, suspended: 'free' },
  withdrawInvitation: { may: 'manage', strangers: () => other.invitationId },
  changeRole: { may: 'manage', body: { role: 'staff' }, strangers: () => other.memberId },
  removeMember: { may: 'manage', strangers: () => other.memberId },
  orders: { may: 'sell' },
  order: { may: 'sell', strangers: () => other.orderId },
  // What was bought before a suspension is still owed to its buyers.
  receiveTransfer: { may: 'sell', strangers: () => other.orderId, suspended: 'free' },
  giveBackTransfer: { may: 'sell', strangers: () => other.orderId, suspended: 'free' },
  bankNotices: { may: 'sell' },
  settleNotice: { may: 'sell', strangers: () => other.noticeId, suspended: 'free' },
  confirmOrder: { may: 'sell', strangers: () => other.orderId, suspended: 'free' },
  shortenOrder: {
    may: 'sell',
    body: { line_id: 'khong-co', was: 2, left: 1 },
    strangers: () => other.orderId,
    suspended: 'free',
  },
  cancelOrder: {
    may: 'sell',
    body: { reason: 'out_of_stock' },
    strangers: () => other.orderId,
    suspended: 'free',
  },
  shipOrder: {
    may: 'sell',
    body: { way: 'own' },
    strangers: () => other.orderId,
    suspended: 'free',
  },
  correctParcel: {
    may: 'sell',
    body: { way: 'own' },
    strangers: () => other.orderId,
    suspended: 'free',
  },
  deliverOrder: { may: 'sell', strangers: () => other.orderId, suspended: 'free' },
  collectCash: { may: 'sell', strangers: () => other.orderId, suspended: 'free' },
  refuseParcel: { may: 'sell', strangers: () => other.orderId, suspended: 'free' },
  notices: { may: 'sell' },
  certificates: { may: 'sell' },
  questionsToSeller: { may: 'sell' },
  answerQuestion: {
    may: 'sell',
    body: { text: 'Trả lời' },
    strangers: () => other.questionId,
    suspended: 'free',
  },
  evidence: { may: 'sell', strangers: () => other.certificateId },
  reviews: { may: 'sell' },
  replyToReview: {
    may: 'sell',
    body: { text: 'Cảm ơn.' },
    strangers: () => other.reviewId,
    suspended: 'free',
  },
  cases: { may: 'sell' },
  case: { may: 'sell', strangers: () => other.caseId },
  sellerCasePhoto: { may: 'sell', strangers: () => other.caseId },
  answerCase: {
    may: 'sell',
    body: { answer: 'explain', words: 'Đã gửi.' },
    strangers: () => other.caseId,
    suspended: 'free',
  },
  payBack: {
    may: 'sell',
    body: { on: '2026-12-01', reference: 'FT1' },
    strangers: () => other.caseId,
    suspended: 'free',
  },
  listings: { may: 'sell' },
  listingCertificates: { may: 'sell' },
  openListing: { may: 'sell', body: A_CERTIFICATE, suspended: 'forbidden' },
  listing: { may: 'sell', strangers: () => other.listingId },
  saveListing: { may: 'sell', strangers: () => other.listingId },
  addPhoto: { may: 'sell', strangers: () => other.listingId },
  movePhoto: { may: 'sell', body: { position: 0 }, strangers: () => other.listingId },
  removePhoto: { may: 'sell', strangers: () => other.listingId },
  sendListing: { may: 'sell', strangers: () => other.listingId },
  withdrawListing: { may: 'sell', strangers: () => other.listingId },
  discardChange: { may: 'sell', strangers: () => other.listingId },
  pauseListing: { may: 'sell', strangers: () => other.listingId },
  resumeListing: { may: 'sell', strangers: () => other.listingId },
  archiveListing: { may: 'sell', strangers: () => other.listingId },
  duplicateListing: { may: 'sell', body: A_CERTIFICATE, strangers: () => other.listingId },
  fairs: { may: 'sell' },
  applyToFair: {
    may: 'sell',
    body: { producer_id: 'khong-co', zone_id: 'khong-co', product_ids: ['khong-co'] },
    strangers: () => other.listingId,
    suspended: 'free',
  },
  actOnFairApplication: {
    may: 'sell',
    body: { act: 'leave' },
    strangers: () => other.listingId,
    suspended: 'free',
  },
  delivery: { may: 'sell' },
  setDelivery: { may: 'sell', body: { free_from_vnd: null }, suspended: 'free' },
  shopPage: { may: 'sell' },
  saveShopPage: { may: 'sell', body: { story: null }, suspended: 'forbidden' },
  sellerProducts: { may: 'sell' },
  setPricesAndStock: {
    may: 'sell',
    body: { rows: [{ variant_id: 'khong-co', stock: 1 }] },
    suspended: 'forbidden',
  },
};

const ADMIN = { ...adminRoutes, ...adminSellerRoutes, ...adminFairRoutes };
const STORE = { ...storeRoutes, ...storeSellerRoutes, ...storeFairRoutes };

let shop: Shop;
let key: string;
let owner: Desk;
let staff: Desk;
let suspended: Desk;
let clients: Record<'nobody' | 'forged' | 'customer' | 'operator' | 'registered', HttpClient>;
let other: {
  memberId: string;
  invitationId: string;
  paperId: string;
  claimId: string;
  orderId: string;
  listingId: string;
  certificateId: string;
  questionId: string;
  caseId: string;
  reviewId: string;
  noticeId: string;
};

beforeAll(async () => {
  shop = await openSharedShop();
  key = await readPublishableKey(shop.database);
  owner = await openDesk(shop);
  staff = await joinDesk(shop, owner);
  suspended = await openDesk(shop);
  await shop.database.sql(
    `update marketplace_seller set state = 'suspended', state_reason = 'thử' where id = $1`,
    [suspended.sellerId],
  );
  const nobody = stranger(shop);
  clients = {
    nobody,
    forged: bearer(nobody, 'eyJhbGciOiJub25lIn0.e30.'),
    customer: bearer(nobody, await tokenOf('customer')),
    operator: shop.admin,
    registered: bearer(nobody, await tokenOf('seller')),
  };
  other = await thingsOf(await openDesk(shop));
});

async function tokenOf(actor: string): Promise<string> {
  const credentials = { email: newEmail(actor), password: PASSWORD };
  const { body } = await must(
    stranger(shop).post(`/auth/${actor}/emailpass/register`, credentials),
  );
  return String(Reflect.get(Object(body), 'token'));
}

/** What another seller has, of every kind that a path names. */
async function thingsOf({ client, memberId, sellerId }: Desk) {
  const invited = { email: newEmail('nguoi-khac'), role: 'staff' };
  const { body } = await must(client.post('/seller/members/invitations', invited));
  const invitation: unknown = Reflect.get(Object(body), 'invitation');
  const paperId = `selpap_${memberId}`;
  const claimId = `selclm_${memberId}`;
  await shop.database.sql(
    `insert into marketplace_seller_paper (id, seller_id, kind, file_name, bytes, file_id)
     values ($1, $2, 'other', 'giay.pdf', 1, 'khong-co')`,
    [paperId, sellerId],
  );
  await shop.database.sql(
    'insert into marketplace_seller_claim (id, seller_id, producer_id) values ($1, $2, $3)',
    [claimId, sellerId, `khong-co-${memberId}`],
  );
  const orderId = `order_${memberId}`;
  await shop.database.sql(
    `insert into marketplace_seller_order (id, order_id, seller_id, placed_at, is_cash, answer_by)
     values ($1, $2, $3, now(), true, now())`,
    [`selord_${memberId}`, orderId, sellerId],
  );
  const caseId = `ordcas_${memberId}`;
  await shop.database.sql(
    `insert into marketplace_order_case
       (id, order_id, seller_id, kind, state, words, opened_at, answer_by, solve_by)
     values ($1, $2, $3, 'not_arrived', 'to_answer', 'x', now(), now() + interval '1 day', now() + interval '7 days')`,
    [caseId, orderId, sellerId],
  );
  const reviewId = `ocrev_${memberId}`;
  await shop.database.sql(
    `insert into ocop_review (id, product_id, order_id, order_line_id, rating, text, author, status)
     values ($1, 'khong-co', $2, $1, 5, 'x', '', 'published')`,
    [reviewId, orderId],
  );
  const questionId = `selque_${memberId}`;
  await shop.database.sql(
    `insert into marketplace_question (id, seller_id, product_id, digest, text)
     values ($1, $2, 'khong-co', $1, 'Hỏi gì?')`,
    [questionId, sellerId],
  );
  const noticeId = `bnk_${memberId}`;
  await shop.database.sql(
    `insert into marketplace_bank_notice
       (id, notice_key, seller_id, bank_code, account_number, amount, text, sent_at, outcome)
     values ($1, $1, $2, '970436', '000000', '1', 'x', now(), 'unknown')`,
    [noticeId, sellerId],
  );
  const listingId = `sellst_${memberId}`;
  await shop.database.sql(
    `insert into marketplace_listing (id, seller_id, certificate_id, producer_id, state_since, content)
     values ($1, $2, 'khong-co', 'khong-co', now(), '{"packs": [], "photos": [], "label": {}}')`,
    [listingId, sellerId],
  );
  return {
    memberId,
    orderId,
    invitationId: String(Reflect.get(Object(invitation), 'id')),
    paperId,
    claimId,
    listingId,
    questionId,
    certificateId: (await shop.register.recogniseOne()).certificateId,
    caseId,
    reviewId,
    noticeId,
  };
}

function namesOf(table: Readonly<Record<string, Route>>): [name: string, route: Route][] {
  return Object.entries(table);
}

function ask(client: HttpClient, route: Route, body: object = {}, id = 'khong-co') {
  const parameters = Object.fromEntries(
    [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => [name ?? '', id]),
  );
  const path = pathOf(route, parameters);
  return route.method === 'GET' ? client.get(path) : client.postAtOnce(path, body);
}

describe.each(namesOf(DESK))('of a desk, %s', (name, route) => {
  const expected = Object.entries(SELLER).find(([known]) => known === name)?.[1];

  it('is expected to be somebody’s', () => {
    expect(expected, `say in this file who may ask ${route.method} ${route.path}`).toBeDefined();
  });

  it('answers those who may, and nobody else', async () => {
    const { may, body } = expected ?? { may: 'anyone' as const };
    const status = async (client: HttpClient) => (await ask(client, route, body)).status;
    const strangers = ['nobody', 'forged', 'customer', 'operator'] as const;
    if (may === 'anyone') {
      // What they lack is not who they are: the body is empty.
      expect(await status(clients.nobody)).toBe(400);
      expect(await status(clients.customer)).toBe(400);
      return;
    }
    for (const who of strangers)
      expect({ who, is: await status(clients[who]) }).toEqual({ who, is: 401 });
    if (may === 'registered') {
      expect(await status(clients.registered)).toBe(200);
      return;
    }
    expect(await status(clients.registered)).toBe(401);
    const ofStaff = await status(staff.client);
    if (may === 'manage') expect(ofStaff).toBe(403);
    else expect([401, 403]).not.toContain(ofStaff);
    const ofOwner = await status(owner.client);
    expect([401, 403]).not.toContain(ofOwner);
    expect(ofOwner).toBeLessThan(500);
  });

  it('knows no thing of another seller', async () => {
    if (!route.path.includes(':')) return;
    const { strangers, body } = expected ?? {};
    if (!strangers) throw new Error(`${route.path} names a thing: say one of another seller's`);
    const answer = await ask(owner.client, route, body, strangers());
    expect(answer.status).toBe(404);
    expect((await ask(owner.client, route, body)).status).toBe(404);
  });

  it('answers a suspended seller who reads, and refuses what the state forbids', async () => {
    const { may, body, suspended: state } = expected ?? { may: 'anyone' as const };
    if (may === 'anyone' || may === 'registered') return;
    const answer = await ask(suspended.client, route, body);
    expect([401, 403]).not.toContain(answer.status);
    expect(answer.status).toBeLessThan(500);
    const codes = JSON.stringify(answer.body);
    if (state === 'forbidden') {
      expect(answer.status).toBe(400);
      expect(codes).toContain('state_forbids');
    }
    if (state === 'free') expect(codes).not.toContain('state_forbids');
    if (route.method === 'GET' && !/:|producers/.test(route.path)) expect(answer.status).toBe(200);
  });
});

describe.each(namesOf(ADMIN))('of operators, %s', (_name, route) => {
  it('answers them and nobody else', async () => {
    const strangers = [
      clients.nobody,
      clients.forged,
      clients.customer,
      clients.registered,
      owner.client,
      shop.store,
    ];
    for (const client of strangers) expect((await ask(client, route)).status).toBe(401);
    const { status } = await ask(shop.admin, route);
    expect([401, 403]).not.toContain(status);
    expect(status).toBeLessThan(500);
  });
});

describe.each(namesOf(STORE))('of the shop, %s', (_name, route) => {
  it('wants the shop’s key, and gives no more to who sells or operates', async () => {
    expect((await ask(clients.nobody, route)).status).toBe(400);
    const authorised = (client: HttpClient) => client.with({ 'x-publishable-api-key': key });
    const { status, body } = await ask(shop.store, route);
    // An account is its customer's, by a token that a code was shown for.
    if (route.path.startsWith('/store/account')) {
      const everybody = [shop.store, authorised(clients.customer)];
      for (const client of everybody) expect((await ask(client, route)).status).toBe(401);
    } else expect([401, 403]).not.toContain(status);
    expect(status).toBeLessThan(500);
    for (const client of [clients.forged, clients.registered, owner.client, clients.operator]) {
      const answer = await ask(authorised(client), route);
      expect(answer.status).toBe(status);
      expect(Object.keys(Object(answer.body))).toEqual(Object.keys(Object(body)));
    }
  });
});
