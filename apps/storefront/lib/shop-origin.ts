import 'server-only';
import { headers } from 'next/headers';
import { environment } from './environment';

/** 'https://shop.example': the operator's word (`STOREFRONT_URL`), or how this request came in. */
export async function shopOrigin(): Promise<URL> {
  const { STOREFRONT_URL } = environment();
  if (STOREFRONT_URL) return new URL(new URL(STOREFRONT_URL).origin);
  const list = await headers();
  const host = list.get('x-forwarded-host') ?? list.get('host') ?? 'localhost:8000';
  const protocol = list.get('x-forwarded-proto') === 'https' ? 'https' : 'http';
  const address = `${protocol}://${host}`;
  return new URL(URL.canParse(address) ? address : 'http://localhost:8000');
}
