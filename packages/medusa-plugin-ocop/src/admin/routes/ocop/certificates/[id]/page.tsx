import { useParams } from 'react-router-dom';
import { CertificateDetail } from '../../../../components/certificate-detail/certificate-detail';
import { useCertificate } from '../../../../lib/queries';

export default function CertificatePage() {
  const { id = '' } = useParams();
  return <CertificateDetail key={id} id={id} />;
}

function CertificateCrumb({ id }: { id: string }) {
  return <>{useCertificate(id).data?.verification_code ?? '…'}</>;
}

export const handle = {
  breadcrumb: (match?: { params: { id?: string } }) => (
    <CertificateCrumb id={match?.params.id ?? ''} />
  ),
};
