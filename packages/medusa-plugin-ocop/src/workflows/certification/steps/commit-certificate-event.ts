import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk';
import {
  CERTIFICATION_MODULE,
  type CertificateRow,
  type CertificationModuleService,
  type CorrectionInput,
  type ExtensionEndInput,
  type ExtensionInput,
  type FilingInput,
  type ReturnInput,
} from '../../../modules/certification';
import { retryOnDeadlock } from '../retry-on-deadlock';

/** What is entered about one certificate, by a paper about it alone. */
export type CertificateEntry =
  | ({ event: 'extended' } & ExtensionInput)
  | ({ event: 'extension_ended' } & ExtensionEndInput)
  | ({ event: 'returned' } & ReturnInput)
  | ({ event: 're_evaluation_filed' } & FilingInput)
  | ({ event: 'corrected' } & CorrectionInput);

/** Written as an event of the register, so it is not compensated. */
export const commitCertificateEventStep = createStep(
  'ocop-commit-certificate-event',
  async (entry: CertificateEntry, { container }) => {
    const certification = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
    return new StepResponse(await retryOnDeadlock(() => enter(certification, entry)));
  },
);

function enter(
  certification: CertificationModuleService,
  entry: CertificateEntry,
): Promise<CertificateRow> {
  switch (entry.event) {
    case 'extended':
      return certification.extendCertificate(entry);
    case 'extension_ended':
      return certification.endExtension(entry);
    case 'returned':
      return certification.returnCertificate(entry);
    case 're_evaluation_filed':
      return certification.fileReEvaluation(entry);
    case 'corrected':
      return certification.correctCertificate(entry);
  }
}
