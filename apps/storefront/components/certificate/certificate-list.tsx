import type { CertificateRow } from '@/lib/backend/certificate-schema';
import styles from './certificate-list.module.css';
import { CertificateListItem } from './certificate-list-item';

/** Certificates one under the other, each with what it is worth today in words. */
export function CertificateList({ certificates }: { certificates: readonly CertificateRow[] }) {
  return (
    <ul className={styles.list}>
      {certificates.map((certificate) => (
        <CertificateListItem key={certificate.verification_code} certificate={certificate} />
      ))}
    </ul>
  );
}
