import { Button, Container, Heading, Input, Text } from '@medusajs/ui';
import { useLetters } from '../../lib/queries';
import { PAGE_SIZE, useListAddress } from '../../lib/use-list-address';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { PagedList } from '../paged-list';
import { LetterRow } from './letter-row';

/** Letters to people, newest first; where none leave, this is how they are read. */
export function LetterList() {
  const { t } = useMarketplaceTranslation();
  const { params, offset, change, onPage } = useListAddress();
  const to = params.get('to') ?? '';
  const { data, error, refetch } = useLetters({ to, limit: PAGE_SIZE, offset });
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
            change({ to: String(asked ?? '').trim() });
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
        onPage={onPage}
      />
    </Container>
  );
}
