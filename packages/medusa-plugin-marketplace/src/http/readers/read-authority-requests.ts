import type { MedusaContainer } from '@medusajs/framework/types';
import { Modules } from '@medusajs/framework/utils';
import type { AuthorityRequest, AuthorityRequests, authorityRequestsQuery } from 'ocop-contract';
import { authorityUrgency } from 'ocop-core';
import type { z } from 'zod';
import { authorityRequestsOf } from '../../container/authorities';
import { sellersOf } from '../../container/resolve';
import { unknown } from '../../kernel/refuse';
import type { AuthorityFileRow, AuthorityRequestRow } from '../../modules/authority-request';
import { instantOrNull } from '../views/order-course-view';
import { instantOf } from '../views/seller-view';

/** Requests of authorities, one page of them. */
export async function readAuthorityRequests(
  container: MedusaContainer,
  { state, limit, offset }: z.output<typeof authorityRequestsQuery>,
): Promise<AuthorityRequests> {
  const found = await authorityRequestsOf(container).findRequests({ state, limit, offset });
  const names = await namesOf(container, found.requests);
  return {
    requests: found.requests.map((row) => requestView(row, names)),
    count: found.counts[state],
    limit,
    offset,
    counts: found.counts,
  };
}

/** One request with its files and its history. @throws MedusaError `not_found` */
export async function readAuthorityRequest(
  container: MedusaContainer,
  id: string,
): Promise<AuthorityRequest> {
  const whole = await authorityRequestsOf(container).readRequest(id);
  if (!whole) throw unknown('Không có yêu cầu này.');
  const { row, files, events } = whole;
  return {
    ...requestView(row, await namesOf(container, [row])),
    files: await Promise.all(files.map((file) => signedFile(container, file))),
    history: events.map(({ type, at, actor, note }) => ({ type, at: instantOf(at), actor, note })),
  };
}

function requestView(row: AuthorityRequestRow, names: ReadonlyMap<string, string | null>) {
  const times = { dueAt: new Date(row.due_at), closedAt: row.closed_at };
  return {
    id: row.id,
    authority: row.authority,
    paper_number: row.paper_number,
    paper_date: row.paper_date,
    asks: row.asks,
    words: row.words,
    seller_id: row.seller_id,
    seller_name: row.seller_id ? (names.get(row.seller_id) ?? null) : null,
    received_at: instantOf(row.received_at),
    due_at: instantOf(row.due_at),
    urgency: authorityUrgency(times, new Date()),
    sale_stopped: row.sale_stopped_at !== null,
    closed_at: instantOrNull(row.closed_at),
    closed_by: row.closed_by,
  };
}

async function namesOf(container: MedusaContainer, requests: readonly AuthorityRequestRow[]) {
  const ids = [...new Set(requests.flatMap(({ seller_id }) => seller_id ?? []))];
  const sellers = await sellersOf(container).listSellersById(ids);
  return new Map(sellers.map(({ id, name }) => [id, name]));
}

/** A file by a link that the files' provider signs. */
async function signedFile(
  container: MedusaContainer,
  { id, file_name, file_id }: AuthorityFileRow,
) {
  const { url } = await container.resolve(Modules.FILE).retrieveFile(file_id);
  return { id, file_name, url };
}
