import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { readRegister, readRegisterHead } from '../../../../lib/readers/read-events';
import { queryOf } from '../../../../lib/readers/resolve';
import { registerEntryView } from '../../../../lib/views/register-entry-view';
import { GENESIS_HASH } from '../../../../modules/certification/lib/register-hash';
import type { RegisterQuery } from './validators';

/** The public register as a feed: entries in order, each with the hash of the one before. */
export const GET = async (req: MedusaRequest<unknown, RegisterQuery>, res: MedusaResponse) => {
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
