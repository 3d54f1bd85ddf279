import type { Metadata } from 'next';
import { PageUnavailable } from '@/components/page-unavailable';
import { ProducerView } from '@/components/producer/producer-view';
import { readProducer } from '@/lib/backend/producers';
import { readList } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { listRequest } from '@/lib/lists/list-request';
import { parseListUrl, WHOLE_LIST } from '@/lib/lists/list-state';
import { showNotFound } from '@/lib/not-found-page';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { provinceName } from '@/lib/place-names';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/chu-the/[handle]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handle } = await params;
  const { locale } = await pageContext();
  const t = await getTranslator('producer');
  const path = routes.producer(handle);
  const answer = await settle(readProducer(handle));
  const producer = answer.available ? answer.value?.producer : null;
  if (!producer) return pageMetadata({ locale, path, title: t('title'), index: false });
  const { name, place, in_force } = producer;
  const province = provinceName('2025', place.current_code, locale) ?? '';
  return pageMetadata({
    locale,
    path,
    title: `${name}, ${province}`,
    description: t('description', { name, province, count: in_force }),
    index: in_force > 0,
  });
}

async function ProducerPage({ params, searchParams }: Props) {
  const { handle } = await params;
  const { locale } = await pageContext();
  const answer = await settle(readProducer(handle));
  if (!answer.available) return <PageUnavailable />;
  if (!answer.value) showNotFound(locale);
  const { page } = parseListUrl(await searchParams);
  const request = listRequest({ ...WHOLE_LIST, page }, { producer: [handle] });
  const products = await settle(readList(request));
  return <ProducerView answer={answer.value} products={products} page={page} />;
}

export default drawn(ProducerPage);
