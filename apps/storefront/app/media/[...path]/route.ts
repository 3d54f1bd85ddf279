import { environment } from '@/lib/environment';
import { isPicturePath } from '@/lib/media-url';
import { openPicture } from '@/lib/open-picture';

const PICTURE_TYPES = /^image\/(svg\+xml|png|jpeg|webp|avif|gif)\b/;

/** Passes a public picture of the backend on to the browser. */
export async function GET(_request: Request, context: RouteContext<'/media/[...path]'>) {
  const { path } = await context.params;
  const picture = `/${path.join('/')}`;
  if (!isPicturePath(picture)) return new Response(null, { status: 404 });
  const answer = await openPicture(new URL(encodeURI(picture), environment().BACKEND_URL));
  if (!answer) return new Response(null, { status: 502 });
  const type = answer.headers.get('content-type') ?? '';
  if (!answer.ok || !PICTURE_TYPES.test(type)) return new Response(null, { status: 404 });
  return new Response(answer.body, {
    headers: {
      'content-type': type,
      'cache-control': 'public, max-age=86400',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  });
}
