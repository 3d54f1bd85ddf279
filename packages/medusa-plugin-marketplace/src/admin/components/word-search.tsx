import { Button, Input } from '@medusajs/ui';
import { useMarketplaceTranslation } from '../lib/use-marketplace-translation';

interface WordSearchProps {
  /** What is looked for now. */
  words: string;
  label: string;
  className?: string;
  onSearch: (words: string) => void;
}

/** Looks for words in a list. */
export function WordSearch({ words, label, className = '', onSearch }: WordSearchProps) {
  const { t } = useMarketplaceTranslation();
  return (
    <form
      className={`flex gap-2 ${className}`}
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(String(new FormData(event.currentTarget).get('q') ?? '').trim());
      }}
    >
      <Input
        key={words}
        name="q"
        type="search"
        size="small"
        defaultValue={words}
        aria-label={label}
        placeholder={label}
      />
      <Button type="submit" size="small" variant="secondary">
        {t('common.search')}
      </Button>
    </form>
  );
}
