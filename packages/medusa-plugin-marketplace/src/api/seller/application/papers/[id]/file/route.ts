import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http';
import { Modules } from '@medusajs/framework/utils';
import { sellersOf } from '../../../../../../container/resolve';
import { memberOf } from '../../../../../../http/member-of';
import { paperKindOf } from '../../../../../../http/papers/paper-kind';
import { unknown } from '../../../../../../kernel/refuse';

/** A paper itself, as what it was found to be and nothing else: no browser guesses, no script in it runs. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const whole = await sellersOf(req.scope).readSeller(memberOf(req).sellerId);
  const paper = whole?.papers.find(({ id }) => id === req.params.id);
  if (!paper) throw unknown('Không có giấy tờ này.');
  const content = await req.scope.resolve(Modules.FILE).getAsBuffer(paper.file_id);
  res.attachment(paper.file_name);
  res.set({
    'Content-Type': paperKindOf(content)?.mimeType ?? 'application/octet-stream',
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
  res.send(content);
};
