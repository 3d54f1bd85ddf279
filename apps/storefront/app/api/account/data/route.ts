import { storeSellerRoutes } from 'ocop-contract';
import { callAccount } from '@/lib/account/call-account';
import { buyerToken } from '@/lib/account/session';
import { BackendRefused, BackendUnavailable } from '@/lib/backend/errors';

const HEADERS = { 'cache-control': 'private, no-store' };

/** All that is kept of who is signed in, as a file to take along. */
export async function GET(): Promise<Response> {
  if (!(await buyerToken())) return new Response(null, { status: 404, headers: HEADERS });
  try {
    const { data } = await callAccount(storeSellerRoutes.buyerData);
    return new Response(`${JSON.stringify(data, null, 2)}\n`, {
      headers: {
        ...HEADERS,
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="cho-phien-du-lieu-cua-toi.json"',
      },
    });
  } catch (error) {
    if (error instanceof BackendUnavailable) {
      return new Response(null, { status: 503, headers: HEADERS });
    }
    if (error instanceof BackendRefused)
      return new Response(null, { status: 404, headers: HEADERS });
    throw error;
  }
}
