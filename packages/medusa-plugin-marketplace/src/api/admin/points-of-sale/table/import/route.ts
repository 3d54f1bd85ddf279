import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import type { AnswerOf, adminSellerRoutes, pointTableBody } from 'ocop-contract';
import { MOST_POINT_ROWS, readCsv, readPointTable } from 'ocop-core';
import type { z } from 'zod';
import { pointsOf } from '../../../../../container/points';
import { refusal } from '../../../../../kernel/refuse';

/** A table of points of sale: all rows or none. */
export const POST = async (
  req: AuthenticatedMedusaRequest<z.output<typeof pointTableBody>>,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.importPoints>>,
) => {
  const table = readCsv(req.validatedBody.table);
  if (table.length > MOST_POINT_ROWS) {
    throw refusal('table', 'too_many', { most: String(MOST_POINT_ROWS) });
  }
  const { points, problems } = readPointTable(table);
  if (problems.length > 0) {
    res.json({ added: 0, changed: 0, same: 0, problems });
    return;
  }
  const { added, changed, same } = await pointsOf(req.scope).putPoints(points);
  res.json({ added, changed, same, problems: [] });
};
