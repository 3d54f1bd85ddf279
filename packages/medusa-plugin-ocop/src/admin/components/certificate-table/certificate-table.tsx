import { useState } from 'react';
import { useCertificates } from '../../lib/queries';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { useTableState } from '../../lib/use-table-state';
import { CertificateDecisionModal } from '../certificate-decision/certificate-decision-modal';
import type { CertificateAction, DecisionRequest } from '../certificate-decision/decidable';
import { RegisterTable } from '../register-table';
import { useCertificateColumns } from './certificate-columns';
import { CERTIFICATE_FILTERS, CertificateFilters } from './certificate-filters';
import { useCertificateSelection } from './use-certificate-selection';

const PAGE_SIZE = 20;

/** A decision of 47 certificates fits on one page, and can be ticked at once. */
const DECISION_PAGE_SIZE = 100;

/** Certificates to search, filter, tick and decide on: all, or those of one decision. */
export function CertificateTable({ decisionId }: { decisionId?: string }) {
  const { t } = useOcopTranslation();
  const state = useTableState(CERTIFICATE_FILTERS);
  const [request, setRequest] = useState<DecisionRequest | null>(null);
  const pageSize = decisionId ? DECISION_PAGE_SIZE : PAGE_SIZE;
  const query = useCertificates({
    q: state.q || undefined,
    decision_id: decisionId,
    limit: pageSize,
    offset: state.offset,
    order: state.order || undefined,
    standing: state.filter('standing'),
    star: state.filter('star'),
    region: state.filter('region'),
    province: state.filter('province'),
    group: state.filter('group'),
    expiring_before: state.filter('expiring_before')[0],
  });
  const rows = query.data?.certificates ?? [];
  const selection = useCertificateSelection(rows);
  const columns = useCertificateColumns();
  const command = (action: CertificateAction, shortcut: string) => ({
    label: t(`decide.${action}`),
    shortcut,
    action: () => setRequest({ action, certificates: selection.certificates }),
  });

  return (
    <>
      <RegisterTable
        heading={t(decisionId ? 'decisions.certificatesOf' : 'certificates.heading')}
        headingLevel={decisionId ? 'h2' : 'h1'}
        description={decisionId ? undefined : t('certificates.description')}
        searchLabel={t('certificates.search')}
        state={state}
        pageSize={pageSize}
        columns={columns}
        query={{ ...query, data: query.data && { rows, count: query.data.count } }}
        empty={{ heading: t('certificates.empty'), description: t('certificates.emptyHint') }}
        rowHref={({ id }) => `/ocop/certificates/${id}`}
        filters={<CertificateFilters state={state} />}
        selection={{
          state: selection.state,
          onChange: selection.change,
          commands: request ? [] : [command('revoke', 'r'), command('reinstate', 'k')],
        }}
      />
      {request && (
        <CertificateDecisionModal
          {...request}
          onDecided={selection.clear}
          onClose={() => setRequest(null)}
        />
      )}
    </>
  );
}
