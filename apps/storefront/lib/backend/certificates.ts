import 'server-only';
import { verificationAnswer } from 'ocop-contract';
import type { z } from 'zod';
import { callBackend } from './client';
import { BackendNotFound, BackendRefused } from './errors';

export type Verification = z.output<typeof verificationAnswer>;

/**
 * The register's word on a code, as it is now: never kept. Null when there is no such certificate.
 * @throws BackendUnavailable
 */
export async function verifyCertificate(code: string): Promise<Verification | null> {
  try {
    return await callBackend({
      path: `/store/ocop/certificates/${encodeURIComponent(code)}`,
      schema: verificationAnswer,
    });
  } catch (error) {
    if (error instanceof BackendNotFound || error instanceof BackendRefused) return null;
    throw error;
  }
}
