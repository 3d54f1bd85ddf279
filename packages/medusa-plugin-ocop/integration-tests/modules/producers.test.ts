import { addDays, addMonths, groupOn } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { registerPerTest } from '../setup/register-per-test';
import { decision, item, recognise, revoke } from '../setup/samples';

const register = registerPerTest();

const named = (name: string, taxCode: string, product = `Chè ${taxCode}`) =>
  item(product, register.today, { producer: { name, tax_code: taxCode } });

async function handles(): Promise<string[]> {
  const found = await register.sql<{ handle: string }>(
    'select handle from ocop_producer order by identity_key',
  );
  return found.map(({ handle }) => handle);
}

describe('handles', () => {
  it('are readable, and numbered where two producers are called the same', async () => {
    await recognise(register, [named('Hợp tác xã Đại An', '1'), named('HTX Đại An', '2')]);
    await recognise(register, [named('HTX ĐẠI AN', '3'), named('HTX Đại An 2', '4')]);
    expect(await handles()).toEqual([
      'htx-dai-an-dong-thap',
      'htx-dai-an-dong-thap-2',
      'htx-dai-an-dong-thap-3',
      'htx-dai-an-2-dong-thap',
    ]);
  });

  it('stay when the producer is met again under another name', async () => {
    await recognise(register, [named('HTX Đại An', '1')]);
    await recognise(register, [named('HTX Đại An Phát', '1', 'Trà')]);
    expect(await handles()).toEqual(['htx-dai-an-dong-thap']);
    await expect(register.sql(`update ocop_producer set handle = 'other'`)).rejects.toThrow(
      'never changes',
    );
  });

  it('are given once each while decisions arrive together', async () => {
    const decisions = Array.from({ length: 8 }, (_, index) =>
      recognise(register, [
        named('HTX Đại An', `a${index}`),
        named('HTX Đại An', 'shared', `Trà ${index}`),
      ]),
    );
    await Promise.all(decisions);
    const given = await handles();
    expect(given).toHaveLength(9);
    expect(new Set(given)).toEqual(
      new Set([
        'htx-dai-an-dong-thap',
        ...Array.from({ length: 8 }, (_, index) => `htx-dai-an-dong-thap-${index + 2}`),
      ]),
    );
  });
});

describe('a producer', () => {
  it('is known with what is in force, by star and group, and what has ended', async () => {
    const since = addMonths(register.today, -40);
    const lapsed = item('Mật ong cũ', register.today, { star: 3, valid_from: since });
    const [, , gone] = await recognise(register, [
      item('Mật ong', register.today),
      item('Trà sen', register.today, { group: groupOn(register.today, 'DU') }),
      item('Mắm', register.today),
    ]);
    await recognise(register, [lapsed]);
    await revoke(register, [gone?.certificate_id ?? '']);

    const producer = await register.service.findProducer('htx-nong-nghiep-tan-thuan-dong-thap');
    expect(producer).toMatchObject({
      name: 'HTX Nông nghiệp Tân Thuận',
      certified_since: since,
      in_force: 2,
      by_star: [{ star: 4, count: 2 }],
      by_group: [
        { code: 'DU', count: 1 },
        { code: 'TP', count: 1 },
      ],
    });
    expect(Object.keys(producer ?? {})).not.toEqual(expect.arrayContaining(['phone']));
    const ended = await register.service.findEndedCertificates(producer?.id ?? '', 1);
    expect(ended).toEqual({ ids: [gone?.certificate_id], count: 2 });
    expect(await register.service.findProducer('htx-khac')).toBeNull();
  });

  it('has nothing ended where a certificate in force followed', async () => {
    const old = item('Mật ong', register.today, { valid_from: addMonths(register.today, -40) });
    await recognise(register, [old]);
    await register.service.recogniseCertificates({
      decision: decision(addDays(register.today, -1)),
      items: [item('Mật ong', register.today)],
      actor: 'system',
    });
    const producer = await register.service.findProducer('htx-nong-nghiep-tan-thuan-dong-thap');
    expect(producer?.in_force).toBe(1);
    expect(await register.service.findEndedCertificates(producer?.id ?? '', 9)).toEqual({
      ids: [],
      count: 0,
    });
  });
});

describe('the list of producers', () => {
  const page = { order: 'most', limit: 10, offset: 0 } as const;
  const sold = (name: string, taxCode: string, id: string, province = '82') =>
    item(`Chè ${id}`, register.today, {
      product_id: `prod_${id}`,
      producer: { name, tax_code: taxCode },
      place: { scheme: '2025', code: province },
    });

  it('holds those with something in force in the place, most first', async () => {
    await recognise(register, [
      sold('HTX A', '1', 'a1'),
      sold('HTX B', '2', 'b1'),
      sold('HTX B', '2', 'b2'),
      sold('HTX C', '3', 'c1', '15'),
    ]);
    const [ended] = await recognise(register, [sold('HTX D', '4', 'd1')]);
    await revoke(register, [ended?.certificate_id ?? '']);

    const listed = await register.service.listCertifiedProducers({ province: ['82'] }, page);
    expect(listed.count).toBe(2);
    expect(listed.producers).toMatchObject([
      { handle: 'htx-b-dong-thap', count: 2, star: 4, province_code: '82' },
      { handle: 'htx-a-dong-thap', count: 1 },
    ]);
    const all = await register.service.listCertifiedProducers({}, { ...page, order: 'handle' });
    expect(all.producers.map(({ handle }) => handle)).toEqual([
      'htx-a-dong-thap',
      'htx-b-dong-thap',
      'htx-c-lao-cai',
    ]);
  });
});

describe('a certificate that was entered under the wrong producer', () => {
  const HAND = { actor: 'admin:tester', note: 'ghi nhầm chủ thể' };
  const inForce = async (handle: string) =>
    (await register.service.findProducer(handle))?.in_force ?? null;

  it('goes to the right one, new or known, and the register says so', async () => {
    const wrong = { producer: { name: 'HTX Đại An' } };
    const results = await recognise(register, [
      item('Chè xanh', register.today, { ...wrong, product_id: 'prod_tea' }),
      item('Chè lam', register.today, wrong),
    ]);
    const [tea = '', cake = ''] = results.map(({ certificate_id }) => certificate_id);
    expect(await inForce('htx-dai-an-dong-thap')).toBe(2);
    const right = { producer: { name: 'HTX Đại Phát', tax_code: '1400123456' } };
    for (const certificate_id of [tea, cake]) {
      await register.service.correctCertificate({ certificate_id, changes: right, ...HAND });
    }
    expect(await inForce('htx-dai-an-dong-thap')).toBe(0);
    expect(await inForce('htx-dai-phat-dong-thap')).toBe(2);
    const entries = await register.sql<{ corrects: unknown; due: number }>(
      `select payload->'corrects' as corrects,
              (select count(*)::int from ocop_listing_change where cause_sequence = e.sequence) as due
         from ocop_certificate_event e where type = 'corrected' order by sequence`,
    );
    expect(entries).toEqual([
      { corrects: ['producer_id'], due: 1 },
      { corrects: ['producer_id'], due: 0 },
    ]);
    expect(await register.service.verifyRegister()).toMatchObject({ ok: true });
    // The same once more corrects nothing, and nobody is nobody's producer.
    for (const [producer, path] of [
      [right.producer, /^changes: /],
      [{ name: ' ' }, /^changes\.producer\.name: /],
    ] as const) {
      await expect(
        register.service.correctCertificate({
          certificate_id: tea,
          changes: { producer },
          ...HAND,
        }),
      ).rejects.toThrow(path);
    }
  });

  it('is asked about where its product has certificates of somebody else', async () => {
    const product = { product_id: 'prod_tea' };
    const ended = addMonths(register.today, -40);
    await recognise(register, [
      item('Chè xanh', register.today, {
        ...product,
        valid_from: ended,
        valid_to: addMonths(ended, 36),
      }),
    ]);
    const results = await recognise(register, [item('Chè xanh', register.today, product)]);
    const correction = {
      certificate_id: results[0]?.certificate_id ?? '',
      changes: { producer: { name: 'HTX Đại Phát' } },
      ...HAND,
    };
    await expect(register.service.correctCertificate(correction)).rejects.toMatchObject({
      code: 'needs_acknowledgement',
      warnings: [{ code: 'other_producer', path: 'changes.producer.name' }],
    });
    expect(await inForce('htx-dai-phat-dong-thap')).toBeNull();
    await register.service.correctCertificate({ ...correction, acknowledge: ['other_producer'] });
    expect(await inForce('htx-dai-phat-dong-thap')).toBe(1);
  });
});
