import { askForVisitor } from '@/lib/backend/client';
import { BackendUnavailable } from '@/lib/backend/errors';
import { deskToken } from '@/lib/desk/session';

/** What is passed on as the backend says it. */
const PASSED_ON = ['content-type', 'content-length', 'content-disposition'];

/**
 * A paper of the account that is signed in, for the page that lists it: the backend shows it to whoever has
 * the session, which no script and no address has.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/desk/papers/[id]'>,
): Promise<Response> {
  const { id } = await params;
  const answer = await read(id, request).catch((error: unknown) => {
    if (error instanceof BackendUnavailable) return null;
    throw error;
  });
  const headers = new Headers({
    'cache-control': 'private, no-store',
    'content-security-policy': "default-src 'none'; sandbox",
  });
  if (!answer?.ok) return new Response(null, { status: answer ? 404 : 503, headers });
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  return new Response(answer.body, { headers });
}

async function read(id: string, request: Request): Promise<Response> {
  const token = await deskToken();
  if (!token) return new Response(null, { status: 401 });
  return askForVisitor({
    path: `/seller/application/papers/${encodeURIComponent(id)}/file`,
    query: {},
    visitor: request.headers.get('x-forwarded-for'),
    headers: { authorization: `Bearer ${token}` },
    signal: request.signal,
  });
}
