import { MOST_CASE_PHOTOS } from 'ocop-core';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { askForCasePhoto, MOST_CASE_PHOTO_BYTES, sendCasePhoto } from '@/lib/backend/order-cases';
import { boundedBytes } from '@/lib/bounded-text';
import { type OrderFlash, orderWithFlash } from '@/lib/flash-messages';
import { isForeignPost } from '@/lib/foreign-post';
import { localeField, textField } from '@/lib/form-fields';
import { localePath, parseLocale } from '@/lib/locale';
import { routes } from '@/lib/routes';

const MOST_FORM_BYTES = MOST_CASE_PHOTOS * MOST_CASE_PHOTO_BYTES + 64 * 1024;

/** Photos of what is wrong. A route and no server action, since pictures are larger than forms may be. */
export async function POST(request: Request): Promise<Response> {
  if (isForeignPost(request.headers))
    return Response.json({ type: 'not_allowed' }, { status: 403 });
  const form = await readForm(request);
  const id = form ? textField(form, 'order') : '';
  const flash = form ? await send(form, id) : 'photoTooLarge';
  const path = id === '' ? routes.orders : orderWithFlash(id, flash);
  const locale = form ? localeField(form) : parseLocale(null);
  return new Response(null, { status: 303, headers: { location: localePath(locale, path) } });
}

/** Null where it is larger than photos may be, or no form. */
async function readForm(request: Request): Promise<FormData | null> {
  const bytes = await boundedBytes(request, MOST_FORM_BYTES);
  if (bytes === null) return null;
  const type = request.headers.get('content-type') ?? '';
  return new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null);
}

async function send(form: FormData, id: string): Promise<OrderFlash> {
  const files = form
    .getAll('file')
    .flatMap((given) => (given instanceof File && given.size > 0 ? given : []));
  if (files.length === 0) return 'photoMissing';
  if (files.some(({ size }) => size > MOST_CASE_PHOTO_BYTES)) return 'photoTooLarge';
  try {
    for (const file of files.slice(0, MOST_CASE_PHOTOS)) await sendCasePhoto(id, file);
    return 'photoAdded';
  } catch (error) {
    if (error instanceof BackendUnavailable) return 'caseNotSaid';
    if (error instanceof BackendRefused || error instanceof BackendNotFound) return 'photoRefused';
    throw error;
  }
}

/** A photo of a case, for the browser that holds the pass of the order. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const [id, photo] = [searchParams.get('don') ?? '', searchParams.get('anh') ?? ''];
  const answer = await askForCasePhoto(id, photo, request).catch((error: unknown) => {
    if (error instanceof BackendUnavailable) return null;
    throw error;
  });
  const headers = new Headers({
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (!answer?.ok) return new Response(null, { status: answer ? 404 : 503, headers });
  headers.set('content-type', 'image/webp');
  return new Response(answer.body, { headers });
}
