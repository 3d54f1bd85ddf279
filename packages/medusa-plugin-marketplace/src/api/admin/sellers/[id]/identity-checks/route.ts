import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { actorOf } from 'medusa-plugin-ocop/http';
import type { identityCheckBody } from 'ocop-contract';
import { compareDates } from 'ocop-core';
import type { z } from 'zod';
import { sellersOf } from '../../../../../container/resolve';
import { todayOf } from '../../../../../container/today';
import {
  type AdminSellerAnswer,
  answerWithAdminSeller,
  askedSeller,
} from '../../../../../http/admin-answer';
import { refusal } from '../../../../../kernel/refuse';

/** Keeps how, when and with what result it was found out who a seller is. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof identityCheckBody>>,
  res: AdminSellerAnswer,
) => {
  const { checked_on, note, ...check } = req.validatedBody;
  if (compareDates(checked_on, todayOf(req.scope)) > 0) throw refusal('checked_on', 'after_today');
  await sellersOf(req.scope).checkIdentity(askedSeller(req), {
    ...check,
    checked_on,
    note: note || null,
    actor: actorOf(req),
  });
  await answerWithAdminSeller(req, res);
};
