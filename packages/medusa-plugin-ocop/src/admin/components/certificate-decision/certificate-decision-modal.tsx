import { Button, FocusModal, Heading, InlineTip, Text, toast } from '@medusajs/ui';
import { useId, useMemo } from 'react';
import { todayInVietnam } from '../../lib/date-input';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import { type Confirmation, ConfirmDecision } from './confirm-decision';
import { type DecisionRequest, isDecidable } from './decidable';
import { DecisionFields } from './decision-fields';
import type { DecisionFormValues } from './decision-form';
import { DecisionOutcome } from './decision-outcome';
import { likelyIssuer } from './likely-issuer';
import { SelectedCertificates } from './selected-certificates';
import { useCertificateDecision } from './use-certificate-decision';
import { WhatWillHappen } from './what-will-happen';

/** Away from the modal's buttons. */
const TOAST_POSITION = 'top-right';

interface CertificateDecisionModalProps extends DecisionRequest {
  onDecided?: () => void;
  onClose: () => void;
}

/** Enters one revocation or reinstatement over the given certificates. */
export function CertificateDecisionModal(props: CertificateDecisionModalProps) {
  const { action, certificates, onDecided, onClose } = props;
  const { t } = useOcopTranslation();
  const formId = useId();
  const [decidable, excluded] = useMemo(
    () => [
      certificates.filter((certificate) => isDecidable(action, certificate)),
      certificates.filter((certificate) => !isDecidable(action, certificate)),
    ],
    [action, certificates],
  );
  const ids = useMemo(() => decidable.map(({ id }) => id), [decidable]);
  const issuer = useMemo(() => likelyIssuer(decidable, todayInVietnam()), [decidable]);
  const { form, question, mutation, asked, withdraw, problems, refusal } = useCertificateDecision(
    action,
    ids,
    issuer,
  );
  const count = decidable.length;
  const revoke = action === 'revoke';

  const refuse = () => toast.error(t('decide.refused'), { position: TOAST_POSITION });
  const submit = (values: DecisionFormValues) => question.mutate(values, { onError: refuse });
  const confirm = (confirmation: Confirmation) => {
    if (!asked) return;
    withdraw();
    mutation.mutate(
      { values: asked.values, confirmation },
      {
        onSuccess: ({ counts, decision }) => {
          const done = revoke ? 'decide.doneRevoke' : 'decide.doneReinstate';
          toast.success(t(done, { count: counts.applied }), {
            description: t('decide.byDecision', { number: decision.number }),
            position: TOAST_POSITION,
          });
          onDecided?.();
        },
        onError: refuse,
      },
    );
  };

  return (
    <FocusModal open onOpenChange={(open) => !open && !mutation.isPending && onClose()}>
      <FocusModal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={(event) => {
          event.preventDefault();
          form.setFocus('number');
        }}
      >
        <FocusModal.Header />
        <FocusModal.Body className="overflow-y-auto">
          {mutation.data ? (
            <DecisionOutcome action={action} result={mutation.data} />
          ) : (
            <form
              id={formId}
              noValidate
              onSubmit={form.handleSubmit(submit)}
              className="mx-auto grid max-w-5xl grid-cols-1 gap-8 px-6 py-8 lg:grid-cols-2"
            >
              <fieldset
                disabled={question.isPending || mutation.isPending}
                className="flex min-w-0 flex-col gap-5"
              >
                <div className="flex flex-col gap-1">
                  <FocusModal.Title asChild>
                    <Heading>{t(revoke ? 'decide.revokeTitle' : 'decide.reinstateTitle')}</Heading>
                  </FocusModal.Title>
                  <Text size="small" className="text-ui-fg-subtle">
                    {t(revoke ? 'decide.revokeIntro' : 'decide.reinstateIntro')}
                  </Text>
                </div>
                {refusal && (
                  <InlineTip label={t('decide.refused')} variant="error" role="alert">
                    {refusal}
                  </InlineTip>
                )}
                <DecisionFields
                  action={action}
                  control={form.control}
                  issuers={[...new Set(certificates.map((one) => one.recognition_decision.issuer))]}
                />
              </fieldset>
              <div className="flex min-w-0 flex-col gap-6">
                <WhatWillHappen
                  action={action}
                  certificates={decidable}
                  effectiveOn={form.watch('effective_on')}
                  reason={form.watch('reason_code')}
                />
                <SelectedCertificates
                  action={action}
                  decidable={decidable}
                  excluded={excluded}
                  problems={problems}
                />
              </div>
            </form>
          )}
        </FocusModal.Body>
        <FocusModal.Footer>
          {mutation.isPending && (
            <Text size="small" className="text-ui-fg-subtle" role="status">
              {t('decide.writing')}
            </Text>
          )}
          <Button size="small" variant="secondary" disabled={mutation.isPending} onClick={onClose}>
            {t(mutation.data ? 'common.close' : 'common.cancel')}
          </Button>
          {!mutation.data && (
            <Button
              size="small"
              type="submit"
              form={formId}
              variant={revoke ? 'danger' : 'primary'}
              disabled={count === 0}
              isLoading={question.isPending || mutation.isPending}
            >
              {t(revoke ? 'decide.submitRevoke' : 'decide.submitReinstate', { count })}
            </Button>
          )}
        </FocusModal.Footer>
        {asked && (
          <ConfirmDecision
            action={action}
            preview={asked.preview}
            chosen={ids}
            note={asked.values.note}
            onConfirm={confirm}
            onCancel={withdraw}
          />
        )}
      </FocusModal.Content>
    </FocusModal>
  );
}
