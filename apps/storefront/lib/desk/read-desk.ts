import 'server-only';
import {
  type claimableAnswer,
  type invitationLookUpAnswer,
  type membersAnswer,
  sellerRoutes,
} from 'ocop-contract';
import type { z } from 'zod';
import { BackendNotFound, BackendRefused } from '../backend/errors';
import { callSeller } from './call-seller';
import { invitationToken } from './invitation';

export type Members = z.output<typeof membersAnswer>;
export type Invitation = z.output<typeof invitationLookUpAnswer>;
export type ClaimableProducer = z.output<typeof claimableAnswer>['producers'][number];

/** @throws BackendUnavailable, BackendRefused */
export function readMembers(): Promise<Members> {
  return callSeller(sellerRoutes.members);
}

/** What the invitation is about that this browser was opened with; null: none, or over. @throws BackendUnavailable */
export async function readInvitation(): Promise<Invitation | null> {
  const token = await invitationToken();
  if (!token) return null;
  try {
    return await callSeller(sellerRoutes.lookUpInvitation, { body: { token }, token: '' });
  } catch (error) {
    if (error instanceof BackendRefused || error instanceof BackendNotFound) return null;
    throw error;
  }
}

/** Producers of the register in whose names somebody may recognise their own. @throws BackendUnavailable */
export async function findClaimable(q: string): Promise<readonly ClaimableProducer[]> {
  return (await callSeller(sellerRoutes.claimableProducers, { query: { q } })).producers;
}
