import type { GroupCode } from 'ocop-core';
import { readList } from '@/lib/backend/search';
import { settle } from '@/lib/backend/settle';
import { GROUP_PARTS } from '@/lib/lists/group-parts';
import { getTranslator } from '@/lib/page-context';
import { searchPath } from '@/lib/search/search-url';
import { type FilterLink, FilterLinks } from './filter-links';

/** The parts of a group that have products now, each a link into the search. */
export async function GroupPartLinks({ group }: { group: GroupCode }) {
  const t = await getTranslator('groups');
  const parts = await Promise.all(
    GROUP_PARTS[group].map(async ({ name, q }): Promise<FilterLink> => {
      const answer = await settle(readList({ q, filters: { group: [group] }, take: 1 }));
      return {
        key: name,
        text: t(`part.${name}`),
        count: answer.available ? answer.value.count : 0,
        path: searchPath({ q, groups: [group] }),
      };
    }),
  );
  return <FilterLinks title={t('parts')} links={parts} />;
}
