import { type FileKind, isText, kindOfContent, TABLE } from './file-kinds';
import { fileExtension } from './file-name';

/** The most that one file may have, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** The most that one request may have with all its files, in bytes. */
export const MAX_REQUEST_BYTES = 50 * 1024 * 1024;

export interface UploadFault {
  code: 'file_empty' | 'file_too_large' | 'file_kind_refused';
  message: string;
}

export type UploadVerdict = { kind: FileKind } | { fault: UploadFault };

const megabytes = (bytes: number) => bytes / 1024 / 1024;

/**
 * Judges an uploaded file by what is in it. Tables (CSV) have no signature: they are known by their
 * name and must be text; they are taken where they stay private.
 */
export function checkUpload(
  { name, content }: { name: string; content: Buffer },
  { takesTables }: { takesTables: boolean },
): UploadVerdict {
  if (content.length === 0) return refuse('file_empty', `Tệp “${name}” trống.`);
  if (content.length > MAX_FILE_BYTES) {
    const most = megabytes(MAX_FILE_BYTES);
    return refuse('file_too_large', `Tệp “${name}” lớn quá: mỗi tệp nhiều nhất ${most} MB.`);
  }
  const kind = kindOfContent(content);
  if (kind) return { kind };
  if (takesTables && fileExtension(name) === TABLE.extension && isText(content)) {
    return { kind: TABLE };
  }
  return refuse(
    'file_kind_refused',
    `Tệp “${name}” không phải ảnh PNG, JPEG, WebP, AVIF, GIF hay tệp PDF.`,
  );
}

function refuse(code: UploadFault['code'], message: string): UploadVerdict {
  return { fault: { code, message } };
}
