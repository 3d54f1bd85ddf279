import 'server-only';
import { randomUUID } from 'node:crypto';
import type { DeskFormProps, FormTexts } from '@/components/desk/form/form-props';
import { getTranslator, pageContext } from '../page-context';

/** What every form of a page of the desk begins with. @param path the page's own, without language */
export async function formBase(
  path: string,
): Promise<() => Pick<DeskFormProps, 'locale' | 'path' | 'nonce' | 'texts'>> {
  const { locale, href } = await pageContext();
  const texts = await formTexts();
  return () => ({ locale, path: href(path), nonce: randomUUID(), texts });
}

async function formTexts(): Promise<FormTexts> {
  const t = await getTranslator('deskForm');
  return {
    sending: t('sending'),
    summary: t('summary'),
    unsure: t('unsure'),
    offline: t('offline'),
    outdated: t('outdated'),
    restored: t('restored'),
  };
}
