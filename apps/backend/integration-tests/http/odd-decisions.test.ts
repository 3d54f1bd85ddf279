import { beforeAll, describe, expect, it } from 'vitest';
import { decisionHead, recognition, recognitionItem, today } from '../support/decisions';
import type { Listed } from '../support/register';
import type { Shop } from '../support/shop';
import { openSharedShop } from '../support/use-backend';

let shop: Shop;

beforeAll(async () => {
  shop = await openSharedShop();
});

const REVOKE = '/admin/ocop/certificates/revoke';

const revocation = ({ certificateId }: Listed, over: object = {}) => ({
  decision: decisionHead(),
  certificate_ids: [certificateId],
  reason_code: 'not_as_dossier',
  ...over,
});

/** A certificate in force of another product and producer, not linked to anything. */
async function soundCertificate(): Promise<string> {
  const { listing: _listing, ...item } = recognitionItem({
    product_name: 'Nước mắm nhĩ',
    producer: { name: 'Công ty TNHH Biển Xanh' },
  });
  const { body } = await shop.register.postDecision(recognition([item]));
  const { results } = body as { results: { certificate_id: string }[] };
  return results[0]?.certificate_id ?? '';
}

describe('a revocation by somebody else', () => {
  it.each([
    ['abc', 'issuer_unknown'],
    ['UBND tỉnh Cà Mau', 'issuer_other'],
  ])('by %s waits until it is acknowledged with a reason', async (issuer, code) => {
    const listed = await shop.register.recogniseOne();
    const body = revocation(listed, { decision: decisionHead({ issuer }) });
    const asked = await shop.admin.post(REVOKE, body);
    expect(asked).toMatchObject({
      status: 409,
      body: {
        type: 'conflict',
        code: 'needs_acknowledgement',
        message: expect.stringContaining(issuer),
        warnings: [{ code, path: 'decision.issuer', params: { issuer } }],
      },
    });
    await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);

    const acknowledged = { ...body, acknowledge: [code] };
    expect(await shop.admin.post(REVOKE, acknowledged)).toMatchObject({
      status: 400,
      body: { field: 'note' },
    });
    const note = 'đã gọi hỏi Sở';
    expect((await shop.admin.post(REVOKE, { ...acknowledged, note })).status).toBe(200);
    const page = await shop.store.get(`/store/ocop/certificates/${listed.code}`);
    expect(page.body).toMatchObject({
      certificate: { standing: 'revoked', revocation: { decision: { issuer }, note } },
    });
  });

  it('is asked about at the other route and for a reinstatement, too', async () => {
    const listed = await shop.register.recogniseOne();
    const rows = { items: [{ verification_code: listed.code, reason_code: 'other' }] };
    const head = decisionHead({ issuer: 'abc' });
    const decision = { kind: 'revocation', ...head, ...rows };
    expect(await shop.register.postDecision(decision)).toMatchObject({
      status: 409,
      body: { warnings: [{ code: 'issuer_unknown', path: 'issuer' }] },
    });
    await shop.register.revoke([listed]);
    const back = await shop.admin.post('/admin/ocop/certificates/reinstate', {
      decision: decisionHead({ issuer: 'UBND tỉnh Cà Mau' }),
      certificate_ids: [listed.certificateId],
    });
    expect(back).toMatchObject({ status: 409, body: { warnings: [{ code: 'issuer_other' }] } });
  });
});

describe('a preview', () => {
  it('names products, baskets, orders and what is odd, and writes nothing', async () => {
    const listed = await shop.register.recogniseOne();
    await shop.carts.order([listed]);
    await shop.carts.create([listed]);
    await shop.carts.create([listed]);
    const decision = decisionHead({ issuer: 'abc' });
    const answer = await shop.admin.post(`${REVOKE}/preview`, revocation(listed, { decision }));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        preview: {
          decision: { number: decision.number, issuer: 'abc', effective_on: today() },
          certificates: [
            {
              certificate_id: listed.certificateId,
              verification_code: listed.code,
              product_name: listed.title,
              product_id: listed.productId,
            },
          ],
          left: [],
          shop: { products: 1, carts: 2, orders: 1 },
          warnings: [{ code: 'issuer_unknown' }],
        },
      },
    });
    await expect(shop.carts.order([listed])).resolves.toMatch(/^order_/);
    expect(
      await shop.admin.post('/admin/ocop/certificates/reinstate/preview', {
        decision: decisionHead(),
        certificate_ids: [listed.certificateId],
      }),
    ).toMatchObject({ status: 400, body: { field: 'certificate_ids.0' } });
  });
});

describe('days', () => {
  it.each([
    ['items.0.valid_to', { valid_to: '9999-12-31' }],
    ['items.0.valid_to', { valid_to: '2060-01-01' }],
    ['items.0.valid_from', { valid_from: '1900-01-01' }],
    ['items.0.valid_from', { valid_from: '9998-01-01' }],
  ])('%s of no act are refused: %j', async (field, over) => {
    const body = recognition([recognitionItem(over)]);
    expect(await shop.register.postDecision(body)).toMatchObject({ status: 400, body: { field } });
  });

  it('a revocation does not wait until 2037', async () => {
    const listed = await shop.register.recogniseOne();
    const head = { effective_on: '2037-01-01' };
    const answer = await shop.register.postRevocation([listed.certificateId], { head });
    expect(answer).toMatchObject({ status: 400, body: { field: 'decision.effective_on' } });
  });
});

describe('a certificate of something else', () => {
  it('does not put a revoked product on sale without a reason that is kept', async () => {
    const listed = await shop.register.recogniseOne();
    await shop.register.revoke([listed]);
    const certificateId = await soundCertificate();
    const path = `/admin/ocop/certificates/${certificateId}/product`;
    const body = { product_id: listed.productId };
    expect(await shop.admin.post(path, body)).toMatchObject({
      status: 409,
      body: {
        code: 'needs_acknowledgement',
        warnings: [{ code: 'other_producer' }, { code: 'other_product_name' }],
      },
    });
    expect((await shop.carts.postCart([listed])).status).toBe(400);

    const note = 'đổi tên sau khi sáp nhập';
    const acknowledge = ['other_producer', 'other_product_name'];
    const linked = await shop.admin.post(path, { ...body, note, acknowledge });
    expect(linked).toMatchObject({ status: 200 });
    const { certificate } = linked.body as { certificate: { history: { note: string | null }[] } };
    expect(certificate.history.at(-1)?.note).toBe(note);
  });

  it('is not recognised for it either', async () => {
    const listed = await shop.register.recogniseOne();
    const { listing: _listing, ...item } = recognitionItem({ product_id: listed.productId });
    expect(await shop.register.postDecision(recognition([item]))).toMatchObject({
      status: 409,
      body: { warnings: [{ code: 'other_product_name', path: 'items.0.product_id' }] },
    });
  });
});
