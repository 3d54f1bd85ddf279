import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, RegisterQuery, storeRoutes } from 'ocop-contract';
import { queryOf } from '../../../../container/resolve';
import { readRegister, readRegisterHead } from '../../../../http/readers/read-events';
import { registerEntryView } from '../../../../http/views/register-entry-view';
import { GENESIS_HASH } from '../../../../modules/certification';

/** The public register as a feed: entries in order, each with the hash of the one before. */
export const GET = async (
  req: MedusaRequest<unknown, RegisterQuery>,
  res: MedusaResponse<AnswerOf<typeof storeRoutes.register>>,
) => {
  const { after, limit } = req.validatedQuery;
  const query = queryOf(req.scope);
  const [events, head] = await Promise.all([
    readRegister(query, after, limit),
    readRegisterHead(query),
  ]);
  const last = events.at(-1);
  res.json({
    events: events.map(registerEntryView),
    next_after: last && head && last.sequence < head.sequence ? last.sequence : null,
    head: head ? { sequence: head.sequence, hash: head.hash } : { sequence: 0, hash: GENESIS_HASH },
  });
};
