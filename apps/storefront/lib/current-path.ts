import 'server-only';
import { headers } from 'next/headers';
import { PAGE_ADDRESS_HEADER, PAGE_PATH_HEADER } from './page-headers';

/** Path and query of the page being rendered, without language: '/tim-kiem?q=mat+ong'. */
export async function currentPath(): Promise<string> {
  return (await headers()).get(PAGE_PATH_HEADER) ?? '/';
}

/** Path and query of the page being rendered, or of the page that a form was sent from. */
export async function currentAddress(): Promise<string> {
  return (await headers()).get(PAGE_ADDRESS_HEADER) ?? '/';
}
