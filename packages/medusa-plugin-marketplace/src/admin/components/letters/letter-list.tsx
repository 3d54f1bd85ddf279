import { Button, Container, Heading, Input, Text } from '@medusajs/ui';
import { useSearchParams } from 'react-router-dom';
import { useLetters } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { LetterRow } from './letter-row';

const PAGE_SIZE = 20;

/** Letters to people, newest first; where none leave, this is how they are read. */
export function LetterList() {
  const { t } = useMarketplaceTranslation();
  const [params, setParams] = useSearchParams();
  const to = params.get('to') ?? '';
  const offset = Math.max(0, Number.parseInt(params.get('offset') ?? '0', 10) || 0);
  const { data, error, refetch } = useLetters({ to, limit: PAGE_SIZE, offset });
  const set = (asked: { to: string; offset: number }) => {
    const next = new URLSearchParams();
    if (asked.to) next.set('to', asked.to);
    if (asked.offset > 0) next.set('offset', String(asked.offset));
    setParams(next, { replace: true });
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div>
          <Heading>{t('letters.heading')}</Heading>
          {data && (
            <Text size="small" className="text-ui-fg-subtle">
              {data.delivers ? t('letters.delivers') : t('letters.kept')}
            </Text>
          )}
        </div>
        <form
          className="flex gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            const asked = new FormData(event.currentTarget).get('to');
            set({ to: String(asked ?? '').trim(), offset: 0 });
          }}
        >
          <Input
            key={to}
            name="to"
            type="search"
            size="small"
            defaultValue={to}
            aria-label={t('letters.search')}
            placeholder={t('letters.search')}
          />
          <Button type="submit" size="small" variant="secondary">
            {t('common.search')}
          </Button>
        </form>
      </div>
      <PagedList
        rows={data?.letters.map((letter) => <LetterRow key={letter.id} letter={letter} />)}
        count={data?.count}
        limit={PAGE_SIZE}
        offset={offset}
        error={error}
        empty={t('letters.empty')}
        onRetry={() => refetch()}
        onPage={(at) => set({ to, offset: at })}
      />
    </Container>
  );
}
