import { Text } from '@medusajs/ui';
import type { CertificateRow } from '../../lib/contract';
import { DemoTag } from '../demo-tag';
import { StandingBadge } from '../standing-badge';
import { StarLabel } from '../star-label';
import { ValidityLabel } from '../validity-label';

/** A certificate in one cell, for the width of a phone: whose, how it stands, its stars, its days. */
export function CertificateBrief({ certificate }: { certificate: CertificateRow }) {
  return (
    <span className="flex min-w-0 flex-col gap-1 py-2 whitespace-normal">
      <Text as="span" size="small" weight="plus" leading="compact" className="break-words">
        {certificate.product_name}
      </Text>
      <Text as="span" size="xsmall" className="text-ui-fg-subtle break-words">
        {certificate.producer.name}
      </Text>
      <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StandingBadge standing={certificate.standing} />
        <StarLabel certificate={certificate} />
        {certificate.demo && <DemoTag />}
      </span>
      <ValidityLabel certificate={certificate} />
    </span>
  );
}
