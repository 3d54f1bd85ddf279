import 'server-only';
import type { Metadata } from 'next';
import { pageContext } from '../page-context';
import { pageMetadata } from '../page-metadata';

/** Head of a page of the desk, which is for nobody else. */
export async function deskMetadata(path: string, title: string): Promise<Metadata> {
  const { locale } = await pageContext();
  return pageMetadata({ locale, path, title, index: false });
}
