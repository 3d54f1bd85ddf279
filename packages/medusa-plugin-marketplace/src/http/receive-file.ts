import type { MedusaRequest } from '@medusajs/framework/http';
import { refusal } from '../kernel/refuse';

const MEGABYTE = 1024 * 1024;
/** The parts of a form around its file. */
const FORM_BYTES = 64 * 1024;

export interface ReceivedFile {
  file: File;
  content: Buffer;
  /** What else the form says. */
  fields: Record<string, unknown>;
}

/**
 * Reads a form with its `file`, of no more than so many bytes.
 * @throws InvalidInputError that names `file`
 */
export async function receiveFile(req: MedusaRequest, mostBytes: number): Promise<ReceivedFile> {
  const type = req.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw refusal('file', 'empty');
  const form = await formOf(await readBounded(req, mostBytes), type);
  const { file, ...fields } = Object.fromEntries(form.entries());
  if (!(file instanceof File) || file.size === 0) throw refusal('file', 'empty');
  if (file.size > mostBytes) throw tooLarge(mostBytes);
  return { file, content: Buffer.from(await file.arrayBuffer()), fields };
}

async function formOf(body: Blob, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw refusal('file', 'invalid');
  }
}

/** Nothing is read of what says that it is too large, and no more than may be of what does not say. */
async function readBounded(req: MedusaRequest, mostBytes: number): Promise<Blob> {
  const most = mostBytes + FORM_BYTES;
  if (Number(req.headers['content-length'] ?? 0) > most) throw tooLarge(mostBytes);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > most) throw tooLarge(mostBytes);
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

function tooLarge(mostBytes: number) {
  return refusal('file', 'too_large', { most: `${mostBytes / MEGABYTE} MB` });
}
