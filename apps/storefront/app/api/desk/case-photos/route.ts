import { pathOf, sellerOrderRoutes } from 'ocop-contract';
import { askForVisitor } from '@/lib/backend/client';
import { BackendUnavailable } from '@/lib/backend/errors';
import { deskToken } from '@/lib/desk/session';

/** A photo of a case about a parcel of the account that is signed in. */
export async function GET(request: Request): Promise<Response> {
  const answer = await read(request).catch((error: unknown) => {
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

async function read(request: Request): Promise<Response> {
  const token = await deskToken();
  if (!token) return new Response(null, { status: 401 });
  const { searchParams } = new URL(request.url);
  const id = searchParams.get('khieu') ?? '';
  const photo_id = searchParams.get('anh') ?? '';
  return askForVisitor({
    path: pathOf(sellerOrderRoutes.sellerCasePhoto, { id, photo_id }),
    query: {},
    visitor: request.headers.get('x-forwarded-for'),
    headers: { authorization: `Bearer ${token}` },
    signal: request.signal,
  });
}
