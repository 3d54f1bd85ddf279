import type { MedusaRequest } from '@medusajs/framework/http';
import {
  answerWithCases,
  lastCaseOf,
  type OrderCasesAnswer,
  unlessMoved,
} from '../../../../../http/case-answer';
import { receivePhoto } from '../../../../../http/photos/receive-photo';
import { storeCasePhoto } from '../../../../../http/photos/store-case-photo';

/** Shows what is wrong, in the case that is open. */
export const POST = async (req: MedusaRequest, res: OrderCasesAnswer) => {
  const { id } = await lastCaseOf(req);
  const photo = await receivePhoto(req);
  await unlessMoved(
    res,
    () => storeCasePhoto(req.scope, id, photo),
    () => answerWithCases(req, res),
  );
};
