import 'server-only';
import { certificateLookUpAnswer } from 'ocop-contract';
import type { Standing } from 'ocop-core';
import type { z } from 'zod';
import { callBackend } from './client';

export type LookUp = z.output<typeof certificateLookUpAnswer>;

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
    schema: certificateLookUpAnswer,
  });
}
