import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import {
  api,
  type CertificateQuery,
  type DecisionQuery,
  type ListingChangeQuery,
  type ReviewQuery,
} from './api';
import type { ListingChange, ListingProgress } from './contract';

const ROOT = 'ocop';
/** How often the outbox is looked at while it has work, in milliseconds. */
const OUTBOX_INTERVAL = 1500;
/** How often somebody who waits for it sees how far the shop has followed. */
const PROGRESS_INTERVAL = 500;
const HEALTH_INTERVAL = 10_000;

export function useCertificates(query: CertificateQuery) {
  return useQuery({
    queryKey: [ROOT, 'certificates', query],
    queryFn: () => api.certificates(query),
    placeholderData: keepPreviousData,
  });
}

export function useCertificate(id: string) {
  return useQuery({
    queryKey: [ROOT, 'certificate', id],
    queryFn: async () => (await api.certificate(id)).certificate,
  });
}

export function useDecisions(query: DecisionQuery) {
  return useQuery({
    queryKey: [ROOT, 'decisions', query],
    queryFn: () => api.decisions(query),
    placeholderData: keepPreviousData,
  });
}

export function useDecision(id: string) {
  return useQuery({
    queryKey: [ROOT, 'decision', id],
    queryFn: async () => (await api.decision(id)).decision,
  });
}

/** Those that the shop should follow by now; a revocation dated ahead waits for its day. */
function dueNow(changes: readonly ListingChange[]): ListingChange[] {
  const now = Date.now();
  return changes.filter(({ status, due_at }) => status === 'pending' && Date.parse(due_at) <= now);
}

/** The outbox; looked at again and again for as long as something shown is due. */
export function useListingChanges(query: ListingChangeQuery) {
  return useQuery({
    queryKey: [ROOT, 'listing-changes', query],
    queryFn: () => api.listingChanges(query),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      dueNow(state.data?.listing_changes ?? []).length > 0 ? OUTBOX_INTERVAL : false,
  });
}

/** How far the shop has followed a decision; asked again and again for as long as anything is open. */
export function useDecisionEffects(id: string, first: ListingProgress): ListingProgress {
  const { data } = useQuery({
    queryKey: [ROOT, 'decision-effects', id],
    queryFn: async () => (await api.decisionEffects(id)).effects,
    initialData: first,
    refetchInterval: ({ state }) => ((state.data ?? first).open > 0 ? PROGRESS_INTERVAL : false),
  });
  return data;
}

/** How far the shop has followed a certificate's changes; asked again and again for as long as any is open. */
export function useCertificateEffects(id: string) {
  return useQuery({
    queryKey: [ROOT, 'certificate-effects', id],
    queryFn: async () => (await api.certificateEffects(id)).effects,
    refetchInterval: ({ state }) => ((state.data?.open ?? 0) > 0 ? PROGRESS_INTERVAL : false),
  });
}

/** What ends of certificates do to listings. */
export function useListingPolicy() {
  return useQuery({
    queryKey: [ROOT, 'listing-policy'],
    queryFn: async () => (await api.listingPolicy()).listing_policy,
  });
}

/** What the ends of a certificate did to its product's listing, the last first. */
export function useListingDecisions(certificateId: string) {
  return useQuery({
    queryKey: [ROOT, 'listing-decisions', certificateId],
    queryFn: async () => (await api.listingDecisions(certificateId)).listing_decisions,
  });
}

/** How search and the recurring duties are; looked at again while the page is open. */
export function useHealth() {
  return useQuery({
    queryKey: [ROOT, 'health'],
    queryFn: async () => (await api.health()).health,
    refetchInterval: HEALTH_INTERVAL,
  });
}

export function useReviews(query: ReviewQuery) {
  return useQuery({
    queryKey: [ROOT, 'reviews', query],
    queryFn: () => api.reviews(query),
    placeholderData: keepPreviousData,
  });
}

/** Forgets what was read: after a decision anything shown may have changed, products included. */
export function useForgetEverything() {
  const client = useQueryClient();
  return useCallback(async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: [ROOT] }),
      client.invalidateQueries({ queryKey: ['products'] }),
    ]);
  }, [client]);
}
