import { z } from '@medusajs/framework/zod';
import type { Query } from '../../container/resolve';
import { type EventRecord, eventRecordSchema } from '../views/event-record';

const DECISION = ['id', 'number', 'issuer', 'kind', 'signed_on', 'effective_on'];
const FIELDS = [
  ...Object.keys(eventRecordSchema.shape).filter((field) => field !== 'decision'),
  ...DECISION.map((field) => `decision.${field}`),
];

async function readEvents(
  query: Query,
  filters: Record<string, unknown>,
  pagination: { take?: number; order: { sequence: 'ASC' | 'DESC' } },
): Promise<EventRecord[]> {
  const { data } = await query.graph({
    entity: 'certificate_event',
    fields: FIELDS,
    filters,
    pagination,
  });
  return z.array(eventRecordSchema).parse(data);
}

/** Everything that the register says about these certificates, oldest first. */
export async function readHistory(query: Query, certificateId: string): Promise<EventRecord[]> {
  return readEvents(query, { certificate_id: certificateId }, { order: { sequence: 'ASC' } });
}

/** The revocations among these certificates' entries. */
export async function readRevocations(
  query: Query,
  certificateIds: string[],
): Promise<EventRecord[]> {
  if (certificateIds.length === 0) return [];
  const filters = { certificate_id: certificateIds, type: 'revoked' };
  return readEvents(query, filters, { order: { sequence: 'ASC' } });
}

/** The entries after a sequence number, at most `limit`. */
export async function readRegister(
  query: Query,
  after: number,
  limit: number,
): Promise<EventRecord[]> {
  const filters = { sequence: { $gt: after } };
  return readEvents(query, filters, { take: limit, order: { sequence: 'ASC' } });
}

/** The last entry, or null in an empty register. */
export async function readRegisterHead(query: Query): Promise<EventRecord | null> {
  const [head] = await readEvents(query, {}, { take: 1, order: { sequence: 'DESC' } });
  return head ?? null;
}
