import { defineRouteConfig } from '@medusajs/admin-sdk';
import { CertificateTable } from '../../../components/certificate-table/certificate-table';
import { TextLabel } from '../../../components/text-label';

export default function CertificatesPage() {
  return <CertificateTable />;
}

export const config = defineRouteConfig({
  label: 'nav.certificates',
  translationNs: 'ocop',
  rank: 1,
});

export const handle = { breadcrumb: () => <TextLabel text="nav.certificates" /> };
