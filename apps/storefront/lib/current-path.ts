import 'server-only';
import { headers } from 'next/headers';
import { PAGE_PATH_HEADER } from './page-headers';

/** Path and query of the page being rendered, without language: '/tim-kiem?q=mat+ong'. */
export async function currentPath(): Promise<string> {
  return (await headers()).get(PAGE_PATH_HEADER) ?? '/';
}
