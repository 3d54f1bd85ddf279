import type { Metadata } from 'next';
import { NotFoundView } from '@/components/shell/not-found-view';
import { drawn } from '@/lib/drawing/drawn';
import { getTranslator } from '@/lib/page-context';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslator('notFound');
  return { title: t('title'), robots: { index: false } };
}

/** The proxy sends every address that is no page here, with status 404. */
function NotFoundPage() {
  return <NotFoundView />;
}

export default drawn(NotFoundPage);
