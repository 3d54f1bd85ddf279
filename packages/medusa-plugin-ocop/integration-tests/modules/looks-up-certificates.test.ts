import { addDays } from 'ocop-core';
import { describe, expect, it } from 'vitest';
import type {
  CertificateQuestion,
  LookUpPage,
} from '../../src/modules/certification/operations/look-up-certificates';
import { insertCertificates } from '../setup/insert-certificates';
import { registerPerTest } from '../setup/register-per-test';
import { item, recognise, revoke } from '../setup/samples';

const register = registerPerTest();

/** Names of what matches, in order, after a check that the count is theirs. */
async function namesOf(question: CertificateQuestion, page: Partial<LookUpPage> = {}) {
  const found = await register.service.lookUpCertificates(question, {
    limit: 50,
    offset: 0,
    order: 'match',
    ...page,
  });
  const certificates = await register.service.listCertificates({ id: found.ids });
  const names = new Map(certificates.map(({ id, product_name }) => [id, product_name]));
  if (page.limit === undefined) expect(found.count).toBe(found.ids.length);
  return found.ids.map((id) => names.get(id));
}

describe('looking a certificate up', () => {
  it('goes by beginnings of words without marks, product names first', async () => {
    const { today } = register;
    await recognise(register, [
      item('Trà sen', today, { producer: { name: 'HTX Mật ong Rừng Tràm' } }),
      item('Mật ong hoa tràm', today),
      item('Cà phê 12', today),
    ]);
    expect(await namesOf({ words: ['mat', 'ong'] })).toEqual(['Mật ong hoa tràm', 'Trà sen']);
    expect(await namesOf({ words: ['tram'] })).toEqual(['Mật ong hoa tràm', 'Trà sen']);
    expect(await namesOf({ words: ['ca', 'ph'] })).toEqual(['Cà phê 12']);
    // No code of a certificate has an O in it.
    expect(await namesOf({ words: ['oa'] })).toEqual([]);
    expect(await namesOf({ words: ['12'] })).toEqual(['Cà phê 12']);
    expect(await namesOf({ words: ['1'] })).toEqual([]);
    expect(await namesOf({ words: [] })).toEqual([]);
  });

  it('knows codes and the numbers of both decisions', async () => {
    const { today } = register;
    const [honey, tea] = await recognise(register, [
      item('Mật ong', today),
      item('Trà sen', today),
    ]);
    const code = (honey?.verification_code ?? '').toLowerCase().split('-');
    expect(await namesOf({ words: code })).toEqual(['Mật ong']);
    const { decision } = await revoke(register, [tea?.certificate_id ?? '']);
    const [sequence = ''] = decision.number.split('/');
    expect(await namesOf({ decision: decision.number })).toEqual(['Trà sen']);
    expect(await namesOf({ decision: sequence })).toEqual(['Trà sen']);
    expect(await namesOf({ decision: sequence.slice(0, -1) })).toEqual([]);
    expect(await namesOf({ words: [sequence, 'qd', 'ubnd'] })).toEqual(['Trà sen']);
  });

  it('knows what has ended by its very name, however it is written, and nothing that is only like it', async () => {
    const { today, service } = register;
    const [ended] = await recognise(register, [
      item('Mật ong (hoa Nhãn)', today),
      item('Mật ong hoa nhãn rừng', today),
    ]);
    const endedOfName = () => service.findEndedOfName('mat ong hoa nhan', 3);
    expect(await endedOfName()).toEqual([]);
    await revoke(register, [ended?.certificate_id ?? '']);
    expect(await endedOfName()).toEqual([ended?.certificate_id]);
    expect(await service.findEndedOfName('mat ong hoa', 3)).toEqual([]);
  });

  it('follows a producer that is renamed', async () => {
    const { today, service } = register;
    await recognise(register, [item('Trà sen', today, { producer: { name: 'HTX Cũ' } })]);
    const [producer] = await service.listProducers({});
    await service.updateProducers({ id: producer?.id ?? '', name: 'HTX Đầm Sen' });
    expect(await namesOf({ words: ['htx', 'dam'] })).toEqual(['Trà sen']);
    expect(await namesOf({ words: ['cu'] })).toEqual([]);
  });

  it('puts what counts before what does not, and what ended last first', async () => {
    const { today } = register;
    const at = (days: number) => addDays(today, days);
    await insertCertificates(register, [
      [{ validFrom: at(-90), validTo: at(-40) }],
      [{ validFrom: at(-90), validTo: at(40), revokedOn: at(-5) }],
      [{ validFrom: at(-90), validTo: at(-3) }],
      [{ validFrom: at(-95), validTo: at(40) }],
    ]);
    const read = async (question: CertificateQuestion, order: LookUpPage['order']) => {
      const page = { limit: 10, offset: 0, order };
      const { ids } = await register.service.lookUpCertificates(question, page);
      const found = await register.service.listCertificates({ id: ids });
      return ids.map((id) => found.find((certificate) => certificate.id === id)?.valid_to);
    };
    const ended = { standing: ['revoked', 'lapsed'] } as const;
    expect(await read(ended, 'ended_on')).toEqual([at(-3), at(40), at(-40)]);
    expect((await read({}, 'match'))[0]).toBe(at(40));
  });
});

describe('the products that are certified today', () => {
  it('are those in force that the shop has, each once, with its last day', async () => {
    const { today, service } = register;
    await recognise(register, [
      item('Mật ong', today, { product_id: 'prod_b' }),
      item('Trà sen', today, { product_id: 'prod_a', valid_to: addDays(today, 3) }),
      item('Chưa có trang', today),
      item('Hết hạn', today, { product_id: 'prod_c', valid_to: addDays(today, -1) }),
    ]);
    const all = await service.listProductsOnSale({ limit: 10, offset: 0 });
    expect(all.count).toBe(2);
    expect(all.products).toMatchObject([
      { product_id: 'prod_a', valid_to: addDays(today, 3) },
      { product_id: 'prod_b' },
    ]);
    const second = await service.listProductsOnSale({ limit: 1, offset: 1 });
    expect(second.products.map(({ product_id }) => product_id)).toEqual(['prod_b']);
  });
});
