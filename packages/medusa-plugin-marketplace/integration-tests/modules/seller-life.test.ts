import fc from 'fast-check';
import {
  addDays,
  SELLER_EVENTS,
  type SellerEventType,
  type SellerState,
  sellerStateAfter,
} from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type { NewSellerEvent } from '../../src/modules/seller/operations/append-event';
import { ADMIN, approved, judge, readyToApply, TODAY } from '../setup/samples';
import { sellersPerFile } from '../setup/sellers-per-file';

const sellers = sellersPerFile();

const move = (id: string, event: Omit<NewSellerEvent, 'actor'>) =>
  sellers.service.moveSeller(id, { actor: ADMIN, ...event }, TODAY);

async function stateOf(id: string) {
  const whole = await sellers.service.readSeller(id);
  if (!whole) throw new Error('no such seller');
  return whole;
}

describe('an application', () => {
  it('is sent when it lacks nothing, and says what it lacks until then', async () => {
    const { id } = await sellers.service.openAccount({ openedOn: TODAY, actor: 'member:m' });
    await expect(move(id, { type: 'applied' })).rejects.toMatchObject({
      type: 'invalid_data',
      problems: expect.arrayContaining([
        expect.objectContaining({ path: 'name', code: 'empty' }),
        expect.objectContaining({ path: 'papers', code: 'paper_missing' }),
        expect.objectContaining({ path: 'claims', code: 'claim_missing' }),
      ]),
    });
    expect((await stateOf(id)).missing.length).toBeGreaterThan(10);
    const whole = await readyToApply(sellers.service);
    expect((await stateOf(whole.id)).missing).toEqual([]);
    expect(await move(whole.id, { type: 'applied' })).toMatchObject({ state: 'applied' });
  });

  it('is changed by its seller while it is open, and not while it is judged', async () => {
    const { id } = await readyToApply(sellers.service);
    const name = 'HTX Tên Mới';
    await sellers.service.saveApplication(id, { name });
    await sellers.service.saveApplication(id, {
      seat: { address: 'A', commune: 'B', province_code: null },
    });
    const { seller } = await stateOf(id);
    expect(seller).toMatchObject({
      name,
      phone: '0912345678',
      seat_address: 'A',
      seat_province_code: null,
    });
    await sellers.service.saveApplication(id, {
      seat: { address: 'A', commune: 'B', province_code: '11' },
    });
    await move(id, { type: 'applied' });
    await expect(sellers.service.saveApplication(id, { name: 'X' })).rejects.toMatchObject({
      problems: [{ path: 'state', code: 'state_forbids', params: { state: 'applied' } }],
    });
    await move(id, { type: 'more_wanted', reason: 'Ảnh mờ.' });
    expect((await stateOf(id)).seller.state_reason).toBe('Ảnh mờ.');
    await sellers.service.saveApplication(id, { name });
  });

  it('has ten papers at most, and a paper taken back stays so', async () => {
    const { id } = await readyToApply(sellers.service);
    const paper = { kind: 'other', file_name: 'a.pdf', bytes: 1, file_id: 'file_2' } as const;
    const sent = await Promise.allSettled(
      Array.from({ length: 12 }, () => sellers.service.addPaper(id, paper)),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(9);
    const { papers } = await stateOf(id);
    const taken = papers[1]?.id ?? '';
    for (const _ of [1, 2]) {
      expect(await sellers.service.removePaper(id, taken)).toBe('file_2');
    }
    expect((await stateOf(id)).papers).toHaveLength(9);
    const other = await readyToApply(sellers.service);
    await expect(sellers.service.removePaper(other.id, papers[2]?.id ?? '')).rejects.toMatchObject({
      type: 'not_found',
    });
  });
});

describe('an approval', () => {
  it('needs a passed check and a confirmed claim, and no open one', async () => {
    const seller = await readyToApply(sellers.service);
    await move(seller.id, { type: 'applied' });
    await expect(move(seller.id, { type: 'approved' })).rejects.toMatchObject({
      problems: [
        { path: 'identity', code: 'identity_unverified' },
        { path: 'claims', code: 'claim_open' },
      ],
    });
    await judge(sellers.service, seller);
    await sellers.service.checkIdentity(seller.id, {
      method: 'vneid',
      result: 'failed',
      checked_on: TODAY,
      note: 'Không khớp.',
      actor: ADMIN,
    });
    await expect(move(seller.id, { type: 'approved' })).rejects.toMatchObject({
      problems: [{ code: 'identity_unverified' }],
    });
    await judge(sellers.service, seller);
    expect(await move(seller.id, { type: 'approved' })).toMatchObject({
      state: 'approved',
      selling_since: TODAY,
      verified_on: TODAY,
    });
    expect((await stateOf(seller.id)).checks).toHaveLength(3);
  });

  it('happens once, however often it is asked at the same moment', async () => {
    const seller = await readyToApply(sellers.service);
    await move(seller.id, { type: 'applied' });
    await judge(sellers.service, seller);
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => move(seller.id, { type: 'approved' })),
    );
    expect(new Set(answers.map(({ state }) => state))).toEqual(new Set(['approved']));
    const { events } = await stateOf(seller.id);
    expect(events.map(({ type }) => type)).toEqual(['opened', 'applied', 'approved']);
  });
});

describe('a claim', () => {
  it('is confirmed for one seller of a producer, whoever asks at once', async () => {
    const one = await readyToApply(sellers.service);
    const rivals = await Promise.all(
      [1, 2, 3].map(async () => {
        const { id } = await sellers.service.openAccount({ openedOn: TODAY, actor: 'member:m' });
        await sellers.service.claimProducer(id, one.producer_id);
        return { id, claim_id: (await stateOf(id)).claims[0]?.id ?? '' };
      }),
    );
    const judged = await Promise.allSettled(
      [one, ...rivals].map(({ id, claim_id }) =>
        sellers.service.judgeClaim(id, claim_id, {
          decision: 'confirm',
          reason: null,
          actor: ADMIN,
        }),
      ),
    );
    expect(judged.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const answer of judged) {
      if (answer.status === 'rejected') {
        expect(answer.reason.problems).toMatchObject([{ path: 'decision', code: 'claim_taken' }]);
      }
    }
    await expect(
      sellers.sql(
        `update marketplace_seller_claim set state = 'confirmed' where producer_id = $1`,
        [one.producer_id],
      ),
    ).rejects.toThrow(/IDX_marketplace_seller_claim_confirmed/);
  });

  it('is of its seller alone', async () => {
    const one = await readyToApply(sellers.service);
    const other = await readyToApply(sellers.service);
    await expect(sellers.service.withdrawClaim(other.id, one.claim_id)).rejects.toMatchObject({
      type: 'not_found',
    });
    await expect(
      sellers.service.judgeClaim(other.id, one.claim_id, {
        decision: 'confirm',
        reason: null,
        actor: ADMIN,
      }),
    ).rejects.toMatchObject({ type: 'not_found' });
    await sellers.service.withdrawClaim(one.id, one.claim_id);
    await sellers.service.withdrawClaim(one.id, one.claim_id);
    expect((await stateOf(one.id)).claims).toEqual([]);
    await sellers.service.claimProducer(one.id, one.producer_id);
    expect((await stateOf(one.id)).claims).toMatchObject([{ state: 'claimed' }]);
  });

  it('that was refused may be made anew', async () => {
    const { id, claim_id, producer_id } = await readyToApply(sellers.service);
    const refuse = { decision: 'refuse', reason: 'Không phải.', actor: ADMIN } as const;
    await sellers.service.judgeClaim(id, claim_id, refuse);
    expect((await stateOf(id)).missing).toMatchObject([{ code: 'claim_missing' }]);
    await sellers.service.claimProducer(id, producer_id);
    expect((await stateOf(id)).claims).toMatchObject([{ state: 'claimed', reason: null }]);
  });
});

describe('the end of an account', () => {
  it('is announced five days before, unless an authority asks for it', async () => {
    const { id } = await approved(sellers.service);
    const closing = { type: 'closing_announced', reason: 'Ngừng hoạt động.' } as const;
    await expect(move(id, closing)).rejects.toMatchObject({
      problems: [{ path: 'closes_on', code: 'day_missing' }],
    });
    await expect(move(id, { ...closing, closes_on: addDays(TODAY, 4) })).rejects.toMatchObject({
      problems: [
        { path: 'closes_on', code: 'closing_too_soon', params: { day: addDays(TODAY, 5) } },
      ],
    });
    const announced = { ...closing, closes_on: addDays(TODAY, 5) };
    expect(await move(id, announced)).toMatchObject({
      state: 'closing',
      closes_on: addDays(TODAY, 5),
    });
    await expect(move(id, { type: 'closed', reason: 'Sớm.' })).rejects.toMatchObject({
      problems: [{ code: 'closing_too_soon' }],
    });
    expect(await sellers.service.listDueClosings(addDays(TODAY, 4))).not.toContain(id);
    expect(await sellers.service.listDueClosings(addDays(TODAY, 5))).toContain(id);
    expect(
      await move(id, { type: 'closed', reason: 'Theo yêu cầu.', authority_request: '12/CV-TP' }),
    ).toMatchObject({ state: 'closed' });
  });

  it('does not bring the goods of a suspended one back by being announced', async () => {
    const { id } = await approved(sellers.service);
    await move(id, { type: 'suspended', reason: 'Hàng giả.' });
    const announced = await move(id, {
      type: 'closing_announced',
      reason: 'Đóng.',
      closes_on: addDays(TODAY, 5),
    });
    expect(announced).toMatchObject({ state: 'suspended', state_reason: 'Hàng giả.' });
    expect(await sellers.service.listDueClosings(addDays(TODAY, 5))).toContain(id);
    expect(await move(id, { type: 'resumed' })).toMatchObject({
      state: 'approved',
      closes_on: null,
    });
  });
});

describe('the life of an account', () => {
  it('is what the rules say, whatever operators and seller do', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...SELLER_EVENTS), { minLength: 1, maxLength: 12 }),
        async (asked) => {
          const seller = await readyToApply(sellers.service);
          await judge(sellers.service, seller);
          let state: SellerState = 'draft';
          const happened: SellerEventType[] = ['opened'];
          for (const [index, type] of asked.entries()) {
            const event = {
              type,
              reason: `vì ${index}`,
              closes_on: addDays(TODAY, 5),
              authority_request: 'CV',
            };
            const after = sellerStateAfter(state, type);
            const outcome = await move(seller.id, event).catch(() => null);
            expect(outcome?.state ?? null).toBe(after);
            if (!after) continue;
            state = after;
            happened.push(type);
            // Asked again, it is answered alike and happens once.
            expect((await move(seller.id, event)).state).toBe(after);
          }
          const whole = await stateOf(seller.id);
          expect(whole.seller.state).toBe(state);
          expect(whole.events.map(({ type }) => type)).toEqual(happened);
        },
      ),
      { numRuns: 25 },
    );
  });
});
