import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from '@medusajs/framework/http';
import { MedusaError } from '@medusajs/framework/utils';
import { z } from '@medusajs/framework/zod';
import { filesInBucket } from '../../../config/files';
import { checkUpload, MAX_FILE_BYTES, MAX_REQUEST_BYTES } from '../../../files/check-upload';
import { PUBLIC_TYPES, TABLE_TYPES } from '../../../files/file-kinds';
import { nameAsTyped } from '../../../files/file-name';

type Middleware = (
  request: MedusaRequest,
  response: MedusaResponse,
  next: MedusaNextFunction,
) => void;

function refuse(
  response: MedusaResponse,
  { status = 400, ...fault }: { status?: number; code: string; message: string; field: string },
): void {
  response.status(status).json({ type: MedusaError.Types.INVALID_DATA, ...fault });
}

/** Medusa reads what is sent into memory: how much that is must be said before, and be bearable. */
const boundRequest: Middleware = (request, response, next) => {
  const type = request.headers['content-type'] ?? '';
  if (!/^multipart\//i.test(type)) return next();
  if (!/;\s*boundary=\S/i.test(type)) {
    return refuse(response, {
      code: 'malformed_upload',
      message: 'Yêu cầu tải tệp lên không có dấu ngăn (boundary).',
      field: 'files',
    });
  }
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (length <= MAX_REQUEST_BYTES) return next();
  // What is still on its way is not waited for.
  response.set('Connection', 'close');
  const isKnown = Number.isFinite(length);
  refuse(response, {
    status: isKnown ? 413 : 411,
    code: isKnown ? 'file_too_large' : 'length_missing',
    message: `Mỗi lần tải lên nhiều nhất ${MAX_REQUEST_BYTES / 1024 / 1024} MB.`,
    field: 'files',
  });
};

interface ReceivedFile {
  originalname: string;
  mimetype: string;
  buffer: Buffer;
}

const isReceived = (value: unknown): value is ReceivedFile =>
  typeof value === 'object' && value !== null && Buffer.isBuffer(Reflect.get(value, 'buffer'));

/** What Medusa's multipart parser has put on the request: `files`, or one `file`. */
function receivedFiles(request: MedusaRequest): ReceivedFile[] {
  return [Reflect.get(request, 'files'), Reflect.get(request, 'file')].flat().filter(isReceived);
}

/** Judges the files by what is in them, and calls them so from here on, by their names as typed. */
function checkFiles(takesTables: () => boolean): Middleware {
  return (request, response, next) => {
    for (const file of receivedFiles(request)) {
      file.originalname = nameAsTyped(file.originalname);
      const { originalname: name, buffer: content } = file;
      const verdict = checkUpload({ name, content }, { takesTables: takesTables() });
      if ('fault' in verdict) {
        const status = verdict.fault.code === 'file_too_large' ? 413 : 400;
        return refuse(response, { status, ...verdict.fault, field: 'files' });
      }
      file.mimetype = verdict.kind.mimeType;
    }
    next();
  };
}

const announced = z.object({
  mime_type: z.string(),
  size: z.number(),
  access: z.enum(['public', 'private']).optional(),
});

/** A file that goes to a bucket directly is never seen here: only its announcement can be judged. */
const checkAnnouncement: Middleware = (request, response, next) => {
  const { mime_type, size, access } = announced.parse(request.validatedBody);
  const type = mime_type.split(';')[0]?.trim().toLowerCase() ?? '';
  const isPublic = PUBLIC_TYPES.has(type);
  if (!isPublic && !TABLE_TYPES.has(type)) {
    return refuse(response, {
      code: 'file_kind_refused',
      message: `Không nhận tệp loại ${type}: chỉ ảnh PNG, JPEG, WebP, AVIF, GIF, tệp PDF hay CSV.`,
      field: 'mime_type',
    });
  }
  if (size < 1 || size > MAX_FILE_BYTES) {
    return refuse(response, {
      code: size < 1 ? 'file_empty' : 'file_too_large',
      message: `Mỗi tệp từ 1 byte đến ${MAX_FILE_BYTES / 1024 / 1024} MB.`,
      field: 'size',
    });
  }
  Object.assign(request.validatedBody ?? {}, { access: isPublic ? access : 'private' });
  next();
};

/** A bucket would make a table public that is sent this way; ours on disk keeps it private. */
const tablesStayPrivate = () => !filesInBucket(process.env);

/**
 * Without methods: before Medusa parses. With them: after it has, as Medusa's own stand first among
 * equals.
 */
export const uploadMiddlewares: MiddlewareRoute[] = [
  { matcher: '/admin/uploads', middlewares: [boundRequest] },
  { matcher: '/admin/products/import', middlewares: [boundRequest] },
  { matcher: '/admin/uploads', methods: ['POST'], middlewares: [checkFiles(tablesStayPrivate)] },
  {
    matcher: '/admin/products/import',
    methods: ['POST'],
    middlewares: [checkFiles(() => true)],
  },
  {
    matcher: '/admin/uploads/presigned-urls',
    methods: ['POST'],
    middlewares: [checkAnnouncement],
  },
];
