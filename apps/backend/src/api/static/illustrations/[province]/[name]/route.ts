import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { drawIllustration } from '../../../../../illustrations/draw-illustration';
import { parseIllustrationPath } from '../../../../../illustrations/illustration-path';

/** The address says all that the picture shows, so what it shows changes only with a release. */
const CACHE = 'public, max-age=86400, stale-while-revalidate=604800';

/** Draws the picture of a product that has no photo yet. */
export function GET({ params }: MedusaRequest, response: MedusaResponse): void {
  const picture = parseIllustrationPath(params.province ?? '', params.name ?? '');
  if (!picture) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, 'Không có tranh minh họa ở địa chỉ này');
  }
  response
    .type('image/svg+xml')
    .set('Cache-Control', CACHE)
    .set('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    .send(drawIllustration(picture));
}
