import type { Metadata } from 'next';
import { NotFoundView } from '@/components/shell/not-found-view';
import { getTranslator } from '@/lib/page-context';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('notFound');
  return { title: t('title') };
}

export default function NotFound() {
  return <NotFoundView />;
}
