import fc from 'fast-check';
import {
  addDays,
  type CalendarDate,
  isSaleable,
  type ListedCertificate,
  ordinarySince,
  refusalFor,
} from 'ocop-core';
import { describe, expect, it } from 'vitest';
import { insertCertificates } from '../setup/insert-certificates';
import { type Register, registerPerTest } from '../setup/register-per-test';

const register = registerPerTest();

describe('the gate in the database and the rules of ocop-core', () => {
  it('give one answer for any set of certificates on any day', async () => {
    const { today } = register;
    await fc.assert(
      fc.asyncProperty(
        fc.array(certificatesAround(today), { minLength: 40, maxLength: 40 }),
        (sets) => agree(register, sets, daysAround(today)),
      ),
      { numRuns: 60, endOnFailure: false },
    );
  }, 120_000);

  it('asserts what it refuses, today', async () => {
    const { today } = register;
    await fc.assert(
      fc.asyncProperty(certificatesAround(today), async (certificates) => {
        const [productId] = await insertCertificates(register, [certificates]);
        const asserted = register.sql('select ocop_assert_saleable(array[$1])', [productId]);
        if (isSaleable({ id: productId }, certificates, today)) {
          await asserted;
        } else {
          await expect(asserted).rejects.toMatchObject({ code: 'OC001' });
        }
      }),
      { numRuns: 100 },
    );
  });

  it('know neither a product without an id nor one without a certificate', async () => {
    await register.sql('select ocop_assert_saleable(array[null]::text[])');
    await register.sql("select ocop_assert_saleable('{}')");
    await expect(
      register.sql("select ocop_assert_saleable('{prod_unknown}')"),
    ).rejects.toMatchObject({ code: 'OC001' });
  });

  it('have the same today', async () => {
    const [row] = await register.sql<{ today: string }>('select ocop_today() as today');
    expect(row?.today).toBe(register.today);
  });
});

/** Holds refusal, saleability and the module's own answer against each other, product by product. */
async function agree(
  { service, sql, setClock }: Register,
  sets: ListedCertificate[][],
  days: CalendarDate[],
): Promise<void> {
  const productIds = await insertCertificates({ sql }, sets);
  const answers = await sql<{ product: string; day: CalendarDate; reason: string | null }>(
    `select product, day, ocop_refusal(product, day) as reason
       from unnest($1::text[]) product cross join unnest($2::text[]) day`,
    [productIds, days],
  );
  expect(answers).toHaveLength(sets.length * days.length);
  for (const { product, day, reason } of answers) {
    const certificates = sets[productIds.indexOf(product)] ?? [];
    expect({ product, day, reason }).toEqual({
      product,
      day,
      reason: refusalFor(certificates, day)?.reason ?? null,
    });
    expect(isSaleable({ id: product }, certificates, day)).toBe(reason === null);
  }
  for (const day of days) {
    setClock(day);
    const refusals = await service.refusalsForProducts(productIds);
    const ordinary = await service.listOrdinaryProducts(productIds);
    sets.forEach((certificates, index) => {
      const expected = refusalFor(certificates, day);
      const answered = refusals.get(productIds[index] ?? '');
      const left = ordinary.find(({ product_id }) => product_id === productIds[index]);
      expect(left?.since ?? null).toBe(ordinarySince(certificates, day)?.since ?? null);
      expect(answered?.reason ?? null).toBe(expected?.reason ?? null);
      // A certificate that is still to come says from when; the rules know only ended ones.
      if (expected && expected.reason !== 'not_yet') expect(answered?.since).toBe(expected.since);
    });
  }
}

function daysAround(today: CalendarDate): CalendarDate[] {
  return [-400, -2, -1, 0, 1, 2, 400].map((days) => addDays(today, days));
}

/** Dates cluster around today, where one day decides. */
function certificatesAround(today: CalendarDate): fc.Arbitrary<ListedCertificate[]> {
  const near = fc.integer({ min: -3, max: 3 });
  const offset = fc.oneof({ weight: 3, arbitrary: near }, fc.integer({ min: -1200, max: 1200 }));
  const day = offset.map((days) => addDays(today, days));
  const facts = fc.record({
    validFrom: day,
    length: fc.oneof(fc.integer({ min: 0, max: 3 }), fc.constant(1095)),
    extension: fc.option(fc.integer({ min: -2, max: 400 })),
    revokedOn: fc.option(day),
    annulledOn: fc.option(day),
    returnedOn: fc.option(day),
    supersededOn: fc.option(day),
    listing: fc.constantFrom<ListedCertificate['listing']>('debadge', 'debadge', 'delist', null),
  });
  return fc.array(facts, { maxLength: 4 }).map((certificates) =>
    certificates.map(({ length, extension, ...dates }) => {
      const validTo = addDays(dates.validFrom, length);
      return {
        ...dates,
        validTo,
        extendedTo: extension === null ? null : addDays(validTo, extension),
      };
    }),
  );
}
