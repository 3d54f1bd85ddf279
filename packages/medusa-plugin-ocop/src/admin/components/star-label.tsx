import { useOcopTranslation } from '../lib/use-ocop-translation';

interface Stars {
  star: number;
  potential_five_star: boolean;
}

/** '4 stars', with "potential 5 stars" as a note beside it, never as a fifth star. */
export function StarLabel({ certificate }: { certificate: Stars }) {
  const { t } = useOcopTranslation();
  return (
    <span className="flex flex-col whitespace-nowrap">
      <span>{t('star.label', { star: certificate.star })}</span>
      {certificate.potential_five_star && (
        <span className="text-ui-fg-muted txt-compact-xsmall">{t('star.potentialFive')}</span>
      )}
    </span>
  );
}
