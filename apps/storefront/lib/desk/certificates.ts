import 'server-only';
import { type evidenceSchema, type heldCertificateSchema, sellerDeskRoutes } from 'ocop-contract';
import type { z } from 'zod';
import { BackendNotFound } from '../backend/errors';
import { callSeller } from './call-seller';

export type HeldCertificate = z.output<typeof heldCertificateSchema>;
export type Evidence = z.output<typeof evidenceSchema>;

/** Certificates of the seller's producers. @throws BackendUnavailable, BackendRefused */
export async function readHeldCertificates(): Promise<readonly HeldCertificate[]> {
  return (await callSeller(sellerDeskRoutes.certificates)).certificates;
}

/** Those with something to do today. @throws BackendUnavailable, BackendRefused */
export async function readDueCertificates(): Promise<readonly HeldCertificate[]> {
  const query = { due: 'true' };
  return (await callSeller(sellerDeskRoutes.certificates, { query })).certificates;
}

/** Null where the seller has no such certificate. @throws BackendUnavailable, BackendRefused */
export async function readEvidence(id: string): Promise<Evidence | null> {
  try {
    return (await callSeller(sellerDeskRoutes.evidence, { parameters: { id } })).evidence;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}
