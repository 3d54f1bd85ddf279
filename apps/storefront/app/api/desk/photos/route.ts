import { createHash, randomUUID } from 'node:crypto';
import { sellerRoutes } from 'ocop-contract';
import type { Locale } from 'ocop-core';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { boundedBytes } from '@/lib/bounded-text';
import { callSeller } from '@/lib/desk/call-seller';
import { problemSentence } from '@/lib/desk/desk-fields';
import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { LISTING_FIELD, MOST_PHOTO_BYTES, SHOP_PHOTOS_ADDRESS } from '@/lib/desk/photos';
import { problemsOfRefusal } from '@/lib/desk/problems-of-refusal';
import { deskToken } from '@/lib/desk/session';
import { signInPath } from '@/lib/desk/way-back';
import { type DeskFlash, deskWithFlash } from '@/lib/flash-messages';
import { isForeignPost } from '@/lib/foreign-post';
import { localeField, textField } from '@/lib/form-fields';
import { localePath, parseLocale } from '@/lib/locale';
import { routes } from '@/lib/routes';
import { translatorFor } from '@/lib/translator';

type Outcome = { flash: DeskFlash; words?: string } | { path: string };

/** With what else a form says. */
const MOST_FORM_BYTES = MOST_PHOTO_BYTES + 64 * 1024;

/**
 * A photo of goods. A route and no server action, since pictures are larger than forms may be. A browser
 * without our script is led back to the page; the queue of one that has it reads what came of each.
 */
export async function POST(request: Request): Promise<Response> {
  if (isForeignPost(request.headers))
    return Response.json({ type: 'not_allowed' }, { status: 403 });
  const form = await readForm(request);
  const locale = form ? localeField(form) : parseLocale(null);
  const id = form ? textField(form, LISTING_FIELD) : '';
  const page = pageOf(request, id);
  const outcome: Outcome = form ? await send(form, page, locale) : { flash: 'photoTooLarge' };
  const path = 'path' in outcome ? outcome.path : deskWithFlash(page, outcome.flash);
  const next = localePath(locale, path);
  if (!request.headers.get('accept')?.includes('application/json')) {
    return new Response(null, { status: 303, headers: { location: next } });
  }
  if ('path' in outcome || outcome.flash === 'photoAdded') return Response.json({ next });
  const trouble = outcome.words ?? translatorFor(locale, 'desk')(`flash.${outcome.flash}`);
  return Response.json({ trouble, again: outcome.flash === 'photoUnsure' });
}

/** Null where it is larger than a photo may be, or no form. */
async function readForm(request: Request): Promise<FormData | null> {
  const bytes = await boundedBytes(request, MOST_FORM_BYTES);
  if (bytes === null) return null;
  const type = request.headers.get('content-type') ?? '';
  return new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null);
}

/** Where the photos stand: with the goods, or on the seller's own page. */
function pageOf(request: Request, id: string): string {
  if (new URL(request.url).search === new URL(SHOP_PHOTOS_ADDRESS, request.url).search) {
    return routes.shopPage;
  }
  return id === '' ? routes.listings : routes.listingPhotos(id);
}

async function send(form: FormData, page: string, locale: Locale): Promise<Outcome> {
  const id = textField(form, LISTING_FIELD);
  const signIn = { path: signInPath(page) };
  if (!(await deskToken())) return signIn;
  const file = form.getAll('file').find((given) => given instanceof File && given.size > 0);
  if (!(file instanceof File)) return { flash: 'photoMissing' };
  if (file.size > MOST_PHOTO_BYTES) return { flash: 'photoTooLarge' };
  const body = new FormData();
  body.set('file', file);
  const hash = createHash('sha256').update(new Uint8Array(await file.arrayBuffer()));
  try {
    await callSeller(sellerRoutes.addPhoto, {
      parameters: { id },
      body,
      digest: hash.digest('base64url'),
      nonce: textField(form, FORM_FIELDS.nonce) || randomUUID(),
    });
    return { flash: 'photoAdded' };
  } catch (error) {
    if (error instanceof BackendUnavailable) return { flash: 'photoUnsure' };
    if (error instanceof BackendRefused && error.status === 401) return signIn;
    if (!(error instanceof BackendRefused || error instanceof BackendNotFound)) throw error;
    const problems = error instanceof BackendRefused ? problemsOfRefusal(error) : [];
    if (problems.length === 0) return { flash: 'photoRefused' };
    const words = problems.map((problem) => problemSentence(problem, locale)).join(' ');
    return { flash: 'photoRefused', words };
  }
}
