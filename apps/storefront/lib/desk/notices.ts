import 'server-only';
import { type noticesAnswer, sellerDeskRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { callSeller } from './call-seller';

export type Notices = z.output<typeof noticesAnswer>;

/** So many letters a page shows. */
export const NOTICES_PAGE = 20;

/** Letters to who is signed in, newest first. @throws BackendUnavailable, BackendRefused */
export function readNotices(page: number): Promise<Notices> {
  const query = { limit: String(NOTICES_PAGE), offset: String((page - 1) * NOTICES_PAGE) };
  return callSeller(sellerDeskRoutes.notices, { query });
}
