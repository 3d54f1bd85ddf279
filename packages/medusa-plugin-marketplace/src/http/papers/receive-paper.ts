import type { MedusaRequest } from '@medusajs/framework/http';
import { parseInput } from 'medusa-plugin-ocop/http';
import { paperBody } from 'ocop-contract';
import type { PaperKind } from 'ocop-core';
import { refusal } from '../../kernel/refuse';
import { receiveFile } from '../receive-file';
import { PAPER_FORMATS, paperKindOf } from './paper-kind';

/** The most that a paper may have. */
const MOST_BYTES = 8 * 1024 * 1024;

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
  const { file, content, fields } = await receiveFile(req, MOST_BYTES);
  const { kind } = parseInput(paperBody, fields);
  const found = paperKindOf(content);
  if (!found) throw refusal('file', 'wrong_format', { format: PAPER_FORMATS });
  return { kind, file_name: nameOf(file.name, found.extension), content, ...found };
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
