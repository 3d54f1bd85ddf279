import { keptName } from 'ocop-core';
import { newId } from '../../../kernel/new-id';
import { placeholders, rows, type SqlExecutor } from '../../../kernel/sql-executor';
import { freeHandles, handleOf } from './free-handles';
import { insertRows } from './insert-rows';
import { lockProducers } from './locks';
import type { NamedProducer } from './producer-identity';

/** Answers producer ids by identity key, writing those that the register has not met yet. */
export async function findOrCreateProducers(
  sql: SqlExecutor,
  items: readonly NamedProducer[],
): Promise<Map<string, string>> {
  const byKey = new Map(items.map((checked) => [checked.producer_key, checked]));
  const keys = [...byKey.keys()].sort();
  const candidates = keys.flatMap((key) => {
    const checked = byKey.get(key);
    return checked ? [toRecord(key, checked)] : [];
  });
  const known = await readIds(sql, keys);
  const missing = candidates.filter(({ identity_key }) => !known.has(identity_key));
  if (missing.length === 0) return known;
  // Another decision may write the same producer, or one of the same name, at this moment.
  await lockProducers(sql);
  const now = await readIds(sql, keys);
  const unknown = missing.filter(({ identity_key }) => !now.has(identity_key));
  const handles = await freeHandles(sql, unknown.map(handleOf));
  await insertRows(
    sql,
    'ocop_producer',
    unknown.map((record, index) => ({ ...record, handle: handles[index] })),
  );
  return readIds(sql, keys);
}

async function readIds(sql: SqlExecutor, keys: readonly string[]): Promise<Map<string, string>> {
  const found = await rows<{ id: string; identity_key: string }>(
    sql,
    `select id, identity_key from ocop_producer
      where deleted_at is null and identity_key in ${placeholders(keys)}`,
    [...keys],
  );
  return new Map(found.map(({ id, identity_key }) => [identity_key, id]));
}

function toRecord(key: string, { item, producer_type }: NamedProducer) {
  return {
    id: newId('ocprod'),
    identity_key: key,
    name: keptName(item.producer.name),
    type: producer_type,
    tax_code: item.producer.tax_code ?? null,
    phone: item.producer.phone ?? null,
    email: item.producer.email ?? null,
    address: item.producer.address == null ? null : keptName(item.producer.address),
    place_scheme: item.place.scheme,
    place_code: item.place.code,
    commune: item.commune == null ? null : keptName(item.commune),
    demo: item.demo ?? false,
  };
}
