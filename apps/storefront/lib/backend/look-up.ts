import 'server-only';
import type { Standing } from 'ocop-core';
import { z } from 'zod';
import { certificateRowSchema } from './certificate-schema';
import { callBackend } from './client';

const lookUpSchema = z.object({
  certificates: z.array(certificateRowSchema),
  count: z.number(),
  checked_at: z.iso.datetime({ offset: true }),
});

export type LookUp = z.infer<typeof lookUpSchema>;

export interface LookUpQuestion {
  /** Words of product, producer or numbers, with or without marks. */
  q?: string;
  /** A decision's number, or its running number alone. */
  decision?: string;
  /** Code of a province of today. */
  province?: string;
  /** Those that a mistyped code may have meant. */
  codes?: readonly string[];
  standing?: readonly Standing[];
  order?: 'match' | 'ended_on';
  limit: number;
  offset?: number;
}

/**
 * The register's word on many certificates, as it is now: never kept.
 * @throws BackendUnavailable, BackendRefused for what cannot be a decision's number
 */
export function lookUpCertificates(question: LookUpQuestion): Promise<LookUp> {
  const { standing, codes, ...rest } = question;
  return callBackend({
    path: '/store/ocop/certificates',
    query: {
      ...rest,
      ...(standing && { standing: standing.join(',') }),
      ...(codes && { code: codes.join(',') }),
    },
    schema: lookUpSchema,
  });
}
