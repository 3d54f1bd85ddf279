import { settle } from '@/lib/backend/settle';
import { LOCALES } from '@/lib/locale';
import { readPicture } from '@/lib/pictures/read-picture';
import { pictureKey, renderPicture } from '@/lib/pictures/render-picture';

/** A picture for sharing. Asked anew each time and drawn anew only when what it says has changed. */
export async function GET(request: Request, context: RouteContext<'/anh/[locale]/[...path]'>) {
  const { locale: language, path } = await context.params;
  const locale = LOCALES.find((known) => known === language);
  if (!locale) return new Response(null, { status: 404 });
  const answer = await settle(readPicture(locale, path));
  if (!answer.available) return new Response(null, { status: 503 });
  if (!answer.value) return new Response(null, { status: 404 });
  const headers = { etag: `"${pictureKey(answer.value)}"`, 'cache-control': 'no-cache' };
  if (request.headers.get('if-none-match')?.includes(headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  const png = await renderPicture(answer.value);
  return new Response(png, { headers: { ...headers, 'content-type': 'image/png' } });
}
