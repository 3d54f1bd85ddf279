import type { MedusaRequest } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { paperBody } from 'ocop-contract';
import type { PaperKind } from 'ocop-core';
import { refusal } from '../../kernel/refuse';
import { PAPER_FORMATS, paperKindOf } from './paper-kind';

const MEGABYTE = 1024 * 1024;
/** The most that a paper may have. */
const MOST_BYTES = 8 * MEGABYTE;
/** The parts of a form around its file. */
const FORM_BYTES = 64 * 1024;

export interface ReceivedPaper {
  kind: PaperKind;
  file_name: string;
  mimeType: string;
  extension: string;
  content: Buffer;
}

/**
 * Reads a paper that was sent as a form, judged by what is in it.
 * @throws InvalidInputError that names `file` or `kind`
 */
export async function receivePaper(req: MedusaRequest): Promise<ReceivedPaper> {
  const type = req.headers['content-type'] ?? '';
  if (!/^multipart\/form-data\s*;/i.test(type)) throw refusal('file', 'empty');
  const form = await formOf(await readBounded(req), type);
  const { file, ...fields } = Object.fromEntries(form.entries());
  const { kind } = parseInput(paperBody, fields);
  if (!(file instanceof File) || file.size === 0) throw refusal('file', 'empty');
  if (file.size > MOST_BYTES) throw tooLarge();
  const content = Buffer.from(await file.arrayBuffer());
  const found = paperKindOf(content);
  if (!found) throw refusal('file', 'wrong_format', { format: PAPER_FORMATS });
  return { kind, file_name: nameOf(file.name, found.extension), content, ...found };
}

async function formOf(body: Blob, type: string): Promise<FormData> {
  try {
    return await new Response(body, { headers: { 'content-type': type } }).formData();
  } catch {
    throw refusal('file', 'invalid');
  }
}

/** Nothing is read of what says that it is too large, and no more than may be of what does not say. */
async function readBounded(req: MedusaRequest): Promise<Blob> {
  const most = MOST_BYTES + FORM_BYTES;
  if (Number(req.headers['content-length'] ?? 0) > most) throw tooLarge();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return new Blob(chunks);
}

function tooLarge() {
  return refusal('file', 'too_large', { most: `${MOST_BYTES / MEGABYTE} MB` });
}

/** A name that people read, with the extension of what it is; without paths and signs of control. */
function nameOf(name: string, extension: string): string {
  const base = name.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const stem = base
    .replace(/\.[^.]*$/, '')
    .replace(/\p{C}/gu, '')
    .trim()
    .slice(0, 100);
  return `${stem || 'giay-to'}.${extension}`;
}
