import type { Metadata } from 'next';
import { type GroupCode, groupName } from 'ocop-core';
import { GroupView } from '@/components/lists/group-view';
import { PageUnavailable } from '@/components/page-unavailable';
import { readProducers } from '@/lib/backend/producers';
import { readList } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { drawn } from '@/lib/drawing/drawn';
import { groupBySlug } from '@/lib/group-slugs';
import { listRequest } from '@/lib/lists/list-request';
import { isNarrowed, parseListUrl } from '@/lib/lists/list-state';
import { showNotFound } from '@/lib/not-found-page';
import { getTranslator, pageContext } from '@/lib/page-context';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

const MOST_PRODUCERS = 12;

type Props = PageProps<'/[locale]/nhom/[group]'>;

async function groupOfPage(props: Props): Promise<GroupCode> {
  const { group } = await props.params;
  const { locale } = await pageContext();
  return groupBySlug(group) ?? showNotFound(locale);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const group = await groupOfPage(props);
  const t = await getTranslator('groups');
  const { locale } = await pageContext();
  const name = groupName({ scheme: '2023', code: group }, locale);
  return pageMetadata({
    locale,
    path: routes.group(group),
    title: t('title', { name }),
    description: t(`about.${group}`),
    index: !isNarrowed(parseListUrl(await props.searchParams)),
  });
}

async function GroupPage(props: Props) {
  const group = await groupOfPage(props);
  const state = parseListUrl(await props.searchParams);
  const [answer, producers] = await Promise.all([
    settle(readList(listRequest(state, { group: [group] }))),
    settle(readProducers({ group, order: 'most', limit: MOST_PRODUCERS })),
  ]);
  if (!answer.available) return <PageUnavailable />;
  return <GroupView group={group} state={state} result={answer.value} producers={producers} />;
}

export default drawn(GroupPage);
