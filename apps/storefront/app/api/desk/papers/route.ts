import { createHash, randomUUID } from 'node:crypto';
import { paperBody, sellerRoutes } from 'ocop-contract';
import type { Locale } from 'ocop-core';
import { BackendNotFound, BackendRefused, BackendUnavailable } from '@/lib/backend/errors';
import { boundedBytes } from '@/lib/bounded-text';
import { callSeller } from '@/lib/desk/call-seller';
import { problemSentence } from '@/lib/desk/desk-fields';
import { FORM_FIELDS } from '@/lib/desk/desk-form-state';
import { MOST_FORM_BYTES, MOST_PAPER_BYTES } from '@/lib/desk/papers';
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

/**
 * A paper of an application. A route and no server action, since pictures are larger than forms may be. A
 * browser without our script is led back to the page; with it, the answer is read by the page itself.
 */
export async function POST(request: Request): Promise<Response> {
  if (isForeignPost(request.headers))
    return Response.json({ type: 'not_allowed' }, { status: 403 });
  const form = await readForm(request);
  const locale = form ? localeField(form) : parseLocale(null);
  const outcome: Outcome = form ? await send(form, locale) : { flash: 'paperTooLarge' };
  const isDone = 'path' in outcome || outcome.flash === 'paperSent';
  const path =
    'path' in outcome ? outcome.path : deskWithFlash(routes.applicationPapers, outcome.flash);
  const next = localePath(locale, path);
  if (!request.headers.get('accept')?.includes('application/json')) {
    return new Response(null, { status: 303, headers: { location: next } });
  }
  if (isDone) return Response.json({ next });
  const t = translatorFor(locale, 'desk');
  return Response.json({ trouble: outcome.words ?? t(`flash.${outcome.flash}`) });
}

/** Null where it is larger than a paper may be, or no form. */
async function readForm(request: Request): Promise<FormData | null> {
  const bytes = await boundedBytes(request, MOST_FORM_BYTES);
  if (bytes === null) return null;
  const type = request.headers.get('content-type') ?? '';
  return new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null);
}

async function send(form: FormData, locale: Locale): Promise<Outcome> {
  const signIn = { path: signInPath(routes.applicationPapers) };
  if (!(await deskToken())) return signIn;
  const file = form.getAll('file').find((given) => given instanceof File && given.size > 0);
  const kind = paperBody.safeParse({ kind: textField(form, 'kind') });
  if (!(file instanceof File) || !kind.success) return { flash: 'paperMissing' };
  if (file.size > MOST_PAPER_BYTES) return { flash: 'paperTooLarge' };
  const body = new FormData();
  body.set('kind', kind.data.kind);
  body.set('file', file);
  const hash = createHash('sha256').update(new Uint8Array(await file.arrayBuffer()));
  try {
    await callSeller(sellerRoutes.sendPaper, {
      body,
      digest: `${kind.data.kind} ${hash.digest('base64url')}`,
      nonce: textField(form, FORM_FIELDS.nonce) || randomUUID(),
    });
    return { flash: 'paperSent' };
  } catch (error) {
    if (error instanceof BackendUnavailable) return { flash: 'paperUnsure' };
    if (error instanceof BackendRefused && error.status === 401) return signIn;
    if (!(error instanceof BackendRefused || error instanceof BackendNotFound)) throw error;
    return refused(error, locale);
  }
}

function refused(error: BackendRefused | BackendNotFound, locale: Locale): Outcome {
  const problems = error instanceof BackendRefused ? problemsOfRefusal(error) : [];
  if (problems.length === 0) return { flash: 'paperRefused' };
  const words = problems.map((problem) => problemSentence(problem, locale)).join(' ');
  return { flash: 'paperRefused', words };
}
