import type { MedusaResponse } from '@medusajs/framework/http';
import type { MedusaContainer } from '@medusajs/framework/types';
import type { AnswerOf, adminSellerRoutes } from 'ocop-contract';
import { pointsOf } from '../container/points';
import { unknown } from '../kernel/refuse';
import { pointView } from './views/point-view';

/** Answers an operator with a point of sale as it is now. */
export async function answerWithPoint(
  container: MedusaContainer,
  res: MedusaResponse<AnswerOf<typeof adminSellerRoutes.addPoint>>,
  id: string,
): Promise<void> {
  const row = await pointsOf(container).readPointRow(id);
  const [point] = row ? pointView(row) : [];
  if (!point) throw unknown('Không có điểm bán này.');
  res.json({ point });
}
