import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { type AnswerOf, pointsQuery, type storeSellerRoutes } from 'ocop-contract';
import { pointsOf } from '../../../container/points';
import { pointView } from '../../../http/views/point-view';
import { provinceView } from '../../../http/views/province-view';

/** Where goods of the programme are sold over a counter. */
export const GET = async (
  req: MedusaRequest,
  res: MedusaResponse<AnswerOf<typeof storeSellerRoutes.pointsOfSale>>,
) => {
  const { province } = parseInput(pointsQuery, req.query);
  const points = pointsOf(req.scope);
  const [rows, counts] = await Promise.all([
    province ? points.pointsOfProvince(province) : [],
    points.countPoints(),
  ]);
  res.json({
    points: rows.flatMap(pointView),
    provinces: counts.flatMap(({ province_code, count }) => {
      const code = provinceView(province_code);
      return code ? [{ province_code: code, count }] : [];
    }),
  });
};
