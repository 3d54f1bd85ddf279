import type { ListedCertificate } from 'ocop-core';
import type { Register } from './register-per-test';

let products = 0;
let certificates = 0;

/**
 * Writes certificates with these dates past the module, one product for each set, and answers the
 * products' ids. Ids of certificates ascend in the order of the set.
 */
export async function insertCertificates(
  { sql }: Pick<Register, 'sql'>,
  sets: readonly (readonly ListedCertificate[])[],
): Promise<string[]> {
  await sql(`insert into ocop_producer (id, identity_key, handle, name, type, place_scheme, place_code)
    values ('ocprod_x', 'x', 'htx-x-dong-thap', 'HTX X', 'hop_tac_xa', '2025', '82') on conflict do nothing`);
  await sql(`insert into ocop_decision (id, decision_key, number, issuer, kind, signed_on, effective_on)
    values ('ocdec_x', 'x', '1/QĐ-UBND', 'UBND X', 'recognition', '2020-01-01', '2020-01-01')
    on conflict do nothing`);
  const productIds = sets.map(() => `prod_${String(++products).padStart(8, '0')}`);
  const rows = sets.flatMap((set, index) =>
    set.map((facts) => ({
      ...facts,
      id: `occert_${String(++certificates).padStart(8, '0')}`,
      productId: productIds[index],
    })),
  );
  await sql(
    `insert into ocop_certificate (id, verification_code, item_key, product_id, product_name, star,
       group_scheme, group_code, place_scheme, place_code, current_group_code,
       current_province_code, current_region_code, valid_from, valid_to, extended_to, revoked_on,
       revocation_reason, annulled_on, returned_on, superseded_on, last_event_sequence, producer_id,
       recognition_decision_id)
     select id, id, id, product_id, 'Mật ong', 4, '2023', 'TP', '2025', '82', 'TP', '82', 'DBSCL',
       valid_from, valid_to, extended_to, revoked_on,
       case when revoked_on is null then null else 'other' end, annulled_on, returned_on,
       superseded_on, 0, 'ocprod_x', 'ocdec_x'
     from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
                 $8::text[], $9::text[])
       as t(id, product_id, valid_from, valid_to, extended_to, revoked_on, annulled_on, returned_on,
            superseded_on)`,
    [
      rows.map(({ id }) => id),
      rows.map(({ productId }) => productId),
      rows.map(({ validFrom }) => validFrom),
      rows.map(({ validTo }) => validTo),
      rows.map(({ extendedTo }) => extendedTo ?? null),
      rows.map(({ revokedOn }) => revokedOn ?? null),
      rows.map(({ annulledOn }) => annulledOn ?? null),
      rows.map(({ returnedOn }) => returnedOn ?? null),
      rows.map(({ supersededOn }) => supersededOn ?? null),
    ],
  );
  await decideEnds({ sql }, rows);
  return productIds;
}

/** Whatever ends a certificate was decided so. */
async function decideEnds(
  { sql }: Pick<Register, 'sql'>,
  rows: readonly (ListedCertificate & { id: string })[],
): Promise<void> {
  const decided = rows.filter(({ listing }) => listing);
  await sql(
    `insert into ocop_listing_decision
       (id, certificate_id, cause, ended_on, action, policy_version, event_sequence)
     select 'oclst_' || c.id || e.cause, c.id, e.cause, e.ended_on, t.action, 1, 0
       from unnest($1::text[], $2::text[]) as t(id, action)
       join ocop_certificate c on c.id = t.id
      cross join lateral (values
        ('annulled', c.annulled_on), ('other', c.revoked_on), ('returned', c.returned_on),
        ('lapsed', to_char(ocop_last_day(c)::date + 1, 'YYYY-MM-DD'))) as e(cause, ended_on)
      where e.ended_on is not null`,
    [decided.map(({ id }) => id), decided.map(({ listing }) => listing)],
  );
}
