import { useEffect, useState } from 'react';
import { useCertificateEffects, useForgetEverything } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { FailedListings } from '../failed-listings';

/** Whether the shop still follows what was entered about a certificate; silent where nothing moved. */
export function ShopFollows({ certificateId }: { certificateId: string }) {
  const { t } = useOcopTranslation();
  const forget = useForgetEverything();
  const { data } = useCertificateEffects(certificateId);
  const [hasMoved, setHasMoved] = useState(false);
  const isMoving = (data?.open ?? 0) > 0;
  const failed = data?.failed ?? 0;
  useEffect(() => {
    if (isMoving) setHasMoved(true);
    // What was read meanwhile shows the product as it was.
    else if (hasMoved) void forget();
  }, [isMoving, hasMoved, forget]);
  return (
    <div className="text-ui-fg-subtle txt-compact-small" aria-live="polite">
      {isMoving && failed === 0 && t('enter.shopFollows')}
      {hasMoved && !isMoving && failed === 0 && t('decide.updated')}
      {failed > 0 && <FailedListings count={failed} />}
    </div>
  );
}
