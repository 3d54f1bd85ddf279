import { Checkbox, Label, Prompt, Text, Textarea } from '@medusajs/ui';
import { type DecisionWarning, formatDate } from 'ocop-core';
import { useId, useState } from 'react';
import type { DecisionPreview, PreviewedCertificate } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';
import type { CertificateAction } from './decidable';
import { warningText } from './warning-text';

/** Names that are written out; of more, their number is told. */
const NAMED = 12;

/** What the operator adds to a decision when confirming it. */
export interface Confirmation {
  note: string;
  acknowledge: DecisionWarning[];
  leave: string[];
}

interface ConfirmDecisionProps {
  action: CertificateAction;
  preview: DecisionPreview;
  /** Certificates that were chosen; others of the same products go with them unless left. */
  chosen: readonly string[];
  note: string;
  onConfirm: (confirmation: Confirmation) => void;
  onCancel: () => void;
}

/** Says what a decision will do before it is written, and asks for a reason where it is odd. */
export function ConfirmDecision(props: ConfirmDecisionProps) {
  const { action, preview, chosen, onConfirm, onCancel } = props;
  const { t, locale } = useOcopTranslation();
  const id = useId();
  const [note, setNote] = useState(props.note);
  const [meant, setMeant] = useState(false);
  const [leave, setLeave] = useState<string[]>([]);
  const { decision, shop, warnings, left } = preview;
  const revoke = action === 'revoke';
  const named = preview.certificates.filter((one) => chosen.includes(one.certificate_id));
  const included = preview.certificates.filter((one) => !chosen.includes(one.certificate_id));
  const count = preview.certificates.length - leave.length;
  const ready = warnings.length === 0 || (meant && note.trim() !== '');

  return (
    <Prompt open variant={revoke ? 'danger' : 'confirmation'} onOpenChange={onCancel}>
      <Prompt.Content className="max-h-full overflow-y-auto">
        <Prompt.Header>
          <Prompt.Title>
            {t(revoke ? 'decide.confirmRevokeTitle' : 'decide.confirmReinstateTitle', {
              number: decision.number,
            })}
          </Prompt.Title>
          <Prompt.Description>
            {t(revoke ? 'decide.confirmRevoke' : 'decide.confirmReinstate', {
              count,
              date: formatDate(decision.effective_on, locale),
            })}
          </Prompt.Description>
        </Prompt.Header>
        <div className="flex flex-col gap-3 px-6 pt-4">
          <Text size="small">{t('confirm.issuer', { issuer: decision.issuer })}</Text>
          <CertificateNames certificates={named} />
          {included.map((one) => (
            <div key={one.certificate_id} className="flex items-start gap-2">
              <Checkbox
                id={`${id}-${one.certificate_id}`}
                checked={leave.includes(one.certificate_id)}
                onCheckedChange={(checked) =>
                  setLeave(
                    checked === true
                      ? [...leave, one.certificate_id]
                      : leave.filter((other) => other !== one.certificate_id),
                  )
                }
              />
              <Label htmlFor={`${id}-${one.certificate_id}`} size="small">
                {t('confirm.included', { name: one.product_name, code: one.verification_code })}
              </Label>
            </div>
          ))}
          {left.map((one) => (
            <Text key={one.certificate_id} size="small" className="text-ui-fg-subtle">
              {t('confirm.left', { name: one.product_name, code: one.verification_code })}
            </Text>
          ))}
          <Text size="small" className="text-ui-fg-subtle">
            {t(revoke ? 'confirm.shopRevoke' : 'confirm.shopReinstate', { ...shop })}
          </Text>
          {warnings.length > 0 && (
            <div className="flex flex-col gap-2 rounded-lg border p-3" role="alert">
              <Text size="small" weight="plus">
                {t('confirm.odd')}
              </Text>
              <ul className="txt-small text-ui-fg-error list-disc pl-4">
                {warnings.map((warning) => (
                  <li key={`${warning.code} ${warning.path} ${warning.message}`}>
                    {warningText(warning, locale)}
                  </li>
                ))}
              </ul>
              <Label htmlFor={`${id}-reason`} size="small" weight="plus">
                {t('confirm.reason')}
              </Label>
              <Textarea
                id={`${id}-reason`}
                rows={2}
                value={note}
                onChange={(event) => setNote(event.target.value)}
              />
              <div className="flex items-start gap-2">
                <Checkbox
                  id={`${id}-meant`}
                  checked={meant}
                  onCheckedChange={(checked) => setMeant(checked === true)}
                />
                <Label htmlFor={`${id}-meant`} size="small">
                  {t('confirm.meant')}
                </Label>
              </div>
            </div>
          )}
        </div>
        <Prompt.Footer>
          <Prompt.Cancel>{t('common.cancel')}</Prompt.Cancel>
          <Prompt.Action
            disabled={!ready}
            onClick={() =>
              onConfirm({
                note: note.trim(),
                acknowledge: [...new Set(warnings.map(({ code }) => code))],
                leave,
              })
            }
          >
            {t(revoke ? 'decide.submitRevoke' : 'decide.submitReinstate', { count })}
          </Prompt.Action>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  );
}

function CertificateNames({ certificates }: { certificates: readonly PreviewedCertificate[] }) {
  const { t } = useOcopTranslation();
  const more = certificates.length - NAMED;
  return (
    <ul className="txt-small list-disc pl-4">
      {certificates.slice(0, NAMED).map((one) => (
        <li key={one.certificate_id}>
          {one.product_name} <span className="font-mono">{one.verification_code}</span>
        </li>
      ))}
      {more > 0 && <li>{t('confirm.more', { count: more })}</li>}
    </ul>
  );
}
