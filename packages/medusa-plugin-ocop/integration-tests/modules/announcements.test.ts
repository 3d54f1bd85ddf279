import { CERTIFICATE_EVENT_NAMES, contractEvents } from 'ocop-contract';
import { beforeEach, describe, expect, it } from 'vitest';
import { followRegister } from '../../src/workflows/listing/follow-register';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';
import { type Heard, listenTo, localBus, shopContainer } from '../setup/shop-container';

const register = registerPerTest();

let heard: Heard[];
beforeEach(() => {
  heard = [];
});

function shop(isBroken: () => boolean = () => false) {
  return shopContainer(register.service, listenTo(heard, isBroken));
}

/** What was heard, as the contract promises it under its name and nothing beside that. */
function readAll(events: readonly Heard[]): unknown[] {
  return events.map(({ name, data }) => {
    const event = contractEvents.find((one) => one.name === name);
    if (!event) throw new Error(`the contract has no event ${name}`);
    return event.payload.parse(data);
  });
}

const namesOf = (events: readonly Heard[]) => events.map(({ name }) => name);

describe('announcements', () => {
  it('have names that other plugins may write down', () => {
    expect([...CERTIFICATE_EVENT_NAMES].sort()).toEqual([
      'ocop.certificate.annulled',
      'ocop.certificate.corrected',
      'ocop.certificate.extended',
      'ocop.certificate.extension_ended',
      'ocop.certificate.lapsed',
      'ocop.certificate.product_linked',
      'ocop.certificate.re_evaluation_filed',
      'ocop.certificate.recognised',
      'ocop.certificate.reinstated',
      'ocop.certificate.renewed',
      'ocop.certificate.returned',
      'ocop.certificate.revoked',
      'ocop.certificate.upgraded',
    ]);
  });

  it('say each entry of the register in its order, then each listing that has followed', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    await revoke(register, [certificate_id]);
    await followRegister(shop());
    expect(namesOf(heard)).toEqual([
      'ocop.certificate.recognised',
      'ocop.certificate.revoked',
      'ocop.listing.changed',
      'ocop.listing.changed',
    ]);
    expect(heard[1]?.data).toMatchObject({
      sequence: 2,
      type: 'revoked',
      certificate_id,
      product_id: 'prod_a',
      decision: { number: expect.any(String), issuer: expect.any(String) },
    });
    expect(heard[2]?.data).toMatchObject({ product_id: 'prod_a', cause: 'recognised' });
    // The contract's own reading is what was sent, byte for byte: nothing is missing, nothing untold.
    expect(readAll(heard)).toEqual(heard.map(({ data }) => data));
    await followRegister(shop());
    expect(heard).toHaveLength(4);
  });

  it('come again when the bus did not take them, and the shop follows all the same', async () => {
    await recogniseOne(register, 'prod_a');
    await expect(followRegister(shop(() => true))).rejects.toThrow(
      'chưa báo được cho bên theo dõi',
    );
    expect(await register.service.countListingChanges()).toEqual({ pending: 0, stuck: 0, done: 1 });
    expect(await register.service.countOutbox()).toBe(2);
    expect(heard).toEqual([]);
    await followRegister(shop());
    expect(namesOf(heard)).toEqual(['ocop.certificate.recognised', 'ocop.listing.changed']);
    expect(await register.service.countOutbox()).toBe(0);
  });

  it('come twice rather than never when what was taken could not be marked', async () => {
    await recogniseOne(register, 'prod_a');
    await register.sql(`create function strike() returns trigger language plpgsql as
      $$ begin raise 'cut off'; end $$`);
    await register.sql(`create trigger strike before update on ocop_announced
      for each row execute function strike()`);
    await expect(followRegister(shop())).rejects.toThrow('cut off');
    await register.sql('drop trigger strike on ocop_announced');
    await followRegister(shop());
    const certificates = heard.filter(({ name }) => name.startsWith('ocop.certificate.'));
    expect(certificates.map(({ data }) => data)).toMatchObject([{ sequence: 1 }, { sequence: 1 }]);
  });

  it('reach the other subscribers when one throws, and take back nothing of the register', async () => {
    const bus = localBus();
    const told = new Promise<void>((resolve) => {
      bus.subscribe('ocop.certificate.revoked', async () => {
        throw new Error('người nghe hỏng');
      });
      bus.subscribe('ocop.certificate.revoked', async ({ name, data }) => {
        heard.push({ name, data });
        resolve();
      });
    });
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    await revoke(register, [certificate_id]);
    const before = await register.service.verifyRegister();
    expect(await followRegister(shopContainer(register.service, bus))).toEqual({
      done: 2,
      failed: 0,
    });
    await told;
    expect(heard).toMatchObject([{ data: { certificate_id, type: 'revoked' } }]);
    expect(readAll(heard)).toEqual(heard.map(({ data }) => data));
    expect(await register.service.verifyRegister()).toEqual(before);
    expect(before).toMatchObject({ ok: true, events: 2 });
    expect(await register.service.countOutbox()).toBe(0);
  });
});
