import 'server-only';
import { z } from 'zod';
import { certificateSchema } from './certificate-schema';
import { callBackend } from './client';
import { BackendNotFound, BackendRefused } from './errors';

const verificationSchema = z.object({
  certificate: certificateSchema,
  checked_at: z.iso.datetime({ offset: true }),
});

export type Verification = z.infer<typeof verificationSchema>;

/**
 * The register's word on a code, as it is now: never kept. Null when there is no such certificate.
 * @throws BackendUnavailable
 */
export async function verifyCertificate(code: string): Promise<Verification | null> {
  try {
    return await callBackend({
      path: `/store/ocop/certificates/${encodeURIComponent(code)}`,
      schema: verificationSchema,
    });
  } catch (error) {
    if (error instanceof BackendNotFound || error instanceof BackendRefused) return null;
    throw error;
  }
}
