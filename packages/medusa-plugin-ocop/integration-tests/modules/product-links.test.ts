import { describe, expect, it } from 'vitest';
import { expectFault } from '../setup/expect-fault';
import { registerPerTest } from '../setup/register-per-test';
import { recogniseOne, revoke } from '../setup/samples';
import { snapshot } from '../setup/snapshot';

const register = registerPerTest();

function link(certificate_id: string, product_id = 'prod_a') {
  return register.service.linkProduct({ certificate_id, product_id, actor: 'admin:tester' });
}

async function reason(productId: string): Promise<string | null> {
  return (await register.service.refusalsForProducts([productId])).get(productId)?.reason ?? null;
}

describe('linking a certificate that waited for its product', () => {
  it('makes the product saleable, by an entry and a listing change', async () => {
    const { certificate_id, verification_code } = await recogniseOne(register, null);
    expect(await reason('prod_a')).toBe('no_certificate');

    expect(await link(certificate_id)).toMatchObject({
      id: certificate_id,
      verification_code,
      product_id: 'prod_a',
    });

    expect(await reason('prod_a')).toBeNull();
    const events = await register.service.listCertificateEvents({});
    expect(events).toMatchObject([
      { type: 'recognised', payload: { product_id: null } },
      { type: 'product_linked', payload: { product_id: 'prod_a' }, actor: 'admin:tester' },
    ]);
    expect(await register.service.listDueChanges(10)).toMatchObject([{ product_id: 'prod_a' }]);
    expect((await register.service.verifyRegister()).ok).toBe(true);
  });

  it('again changes nothing', async () => {
    const { certificate_id } = await recogniseOne(register, null);
    await link(certificate_id);
    const before = await snapshot(register);
    expect((await link(certificate_id)).product_id).toBe('prod_a');
    expect(await snapshot(register)).toEqual(before);
  });

  it('twice at once is done once', async () => {
    const { certificate_id } = await recogniseOne(register, null);
    await Promise.all([link(certificate_id), link(certificate_id), link(certificate_id)]);
    expect((await register.service.verifyRegister()).events).toBe(2);
  });

  it('to two products at once: one wins', async () => {
    const { certificate_id } = await recogniseOne(register, null);
    const outcomes = await Promise.allSettled([
      link(certificate_id, 'prod_a'),
      link(certificate_id, 'prod_b'),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect([await reason('prod_a'), await reason('prod_b')].sort()).toEqual([
      'no_certificate',
      null,
    ]);
  });

  it('of a revoked certificate sells nothing', async () => {
    const { certificate_id } = await recogniseOne(register, null);
    await revoke(register, [certificate_id]);
    await link(certificate_id);
    expect(await reason('prod_a')).toBe('revoked');
  });
});

describe('is refused', () => {
  it('of an unknown certificate', async () => {
    const before = await snapshot(register);
    await expect(link('occert_none')).rejects.toMatchObject({ type: 'not_found' });
    expect(await snapshot(register)).toEqual(before);
  });

  it('to another product than the one that is linked', async () => {
    const { certificate_id } = await recogniseOne(register, 'prod_a');
    await expectFault(register, () => link(certificate_id, 'prod_b'), 'product_id');
  });
});
