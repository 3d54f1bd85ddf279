import type { certificateRowSchema, certificateSchema } from 'ocop-contract';
import type { z } from 'zod';

export type CertificateRow = z.output<typeof certificateRowSchema>;

/** A certificate as the backend tells it. Its standing now is asked of `lib/certificate-standing`. */
export type Certificate = z.output<typeof certificateSchema>;

export type HistoryEntry = Certificate['history'][number];
