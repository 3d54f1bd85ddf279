import 'server-only';
import { headers } from 'next/headers';
import { NONCE_HEADER } from './page-headers';

/** What a script of the page being rendered must carry to run. */
export async function pageNonce(): Promise<string | undefined> {
  return (await headers()).get(NONCE_HEADER) ?? undefined;
}
