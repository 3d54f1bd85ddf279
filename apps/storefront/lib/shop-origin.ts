import 'server-only';
import { headers } from 'next/headers';
import { environment } from './environment';

/**
 * 'https://cho.example.vn': the operator's word (`STOREFRONT_PUBLIC_URL`), or how this request came
 * in. The latter also where the operator's word is this very machine: a phone in the same network
 * cannot follow a QR code to localhost.
 */
export async function shopOrigin(): Promise<URL> {
  const { STOREFRONT_PUBLIC_URL } = environment();
  const declared = STOREFRONT_PUBLIC_URL && new URL(new URL(STOREFRONT_PUBLIC_URL).origin);
  if (declared && declared.hostname !== 'localhost') return declared;
  const list = await headers();
  const host = list.get('x-forwarded-host') ?? list.get('host') ?? 'localhost:8000';
  const protocol = list.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const address = `${protocol}://${host}`;
  return new URL(URL.canParse(address) ? address : 'http://localhost:8000');
}
