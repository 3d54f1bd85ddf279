import type { AuthenticatedMedusaRequest } from '@medusajs/framework/http';
import { Modules } from '@medusajs/framework/utils';
import { actorOf } from 'medusa-plugin-ocop/http';
import { MOST_AUTHORITY_FILES } from 'ocop-core';
import { authorityRequestsOf } from '../../../../../container/authorities';
import { type AuthorityAnswer, answerWithRequest } from '../../../../../http/authority-answer';
import { paperKindOf } from '../../../../../http/papers/paper-kind';
import { receiveFile } from '../../../../../http/receive-file';
import { refusal, unknown } from '../../../../../kernel/refuse';

const MOST_BYTES = 8 * 1024 * 1024;

/** A paper of a request, judged by its first bytes and kept as private. */
export const POST = async (req: AuthenticatedMedusaRequest, res: AuthorityAnswer) => {
  const id = req.params.id ?? '';
  const requests = authorityRequestsOf(req.scope);
  if (!(await requests.readRequest(id))) throw unknown('Không có yêu cầu này.');
  const { file, content } = await receiveFile(req, MOST_BYTES);
  const kind = paperKindOf(content);
  if (!kind) throw refusal('file', 'wrong_format', { format: 'PDF, JPEG, PNG, WebP' });
  const files = req.scope.resolve(Modules.FILE);
  const file_name = file.name.slice(0, 200) || 'van-ban';
  const kept = await files.createFiles({
    filename: file_name,
    mimeType: kind.mimeType,
    content: content.toString('base64'),
    access: 'private',
  });
  const changed = await requests.addFile(id, {
    file_id: kept.id,
    file_name,
    actor: actorOf(req),
  });
  if (changed !== 'changed') await files.deleteFiles(kept.id);
  if (changed === 'full') throw refusal('file', 'too_many', { most: String(MOST_AUTHORITY_FILES) });
  await answerWithRequest(req, res, id, changed === 'changed');
};
