import { toast } from '@medusajs/ui';
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type SellerQuery } from './api';
import { refusalText } from './request-refused-error';
import { useMarketplaceTranslation } from './use-marketplace-translation';

const ROOT = 'marketplace';

export function useSellers(query: SellerQuery) {
  return useQuery({
    queryKey: [ROOT, 'sellers', query],
    queryFn: () => api.sellers(query),
    placeholderData: keepPreviousData,
  });
}

export function useSeller(id: string) {
  return useQuery({
    queryKey: [ROOT, 'seller', id],
    queryFn: async () => (await api.seller(id)).seller,
  });
}

export function useListings(query: { state?: readonly string[]; limit: number; offset: number }) {
  return useQuery({
    queryKey: [ROOT, 'listings', query],
    queryFn: () => api.listings(query),
    placeholderData: keepPreviousData,
  });
}

export function useListing(id: string) {
  return useQuery({
    queryKey: [ROOT, 'listing', id],
    queryFn: async () => (await api.listing(id)).listing,
  });
}

export function useLetters(query: { to?: string; limit: number; offset: number }) {
  return useQuery({
    queryKey: [ROOT, 'letters', query],
    queryFn: () => api.letters(query),
    placeholderData: keepPreviousData,
  });
}

export function useSellerOrders(query: { filter?: string; limit: number; offset: number }) {
  return useQuery({
    queryKey: [ROOT, 'seller-orders', query],
    queryFn: () => api.sellerOrders(query),
    placeholderData: keepPreviousData,
  });
}

export function useCases(query: {
  state?: string;
  repayment?: string;
  limit: number;
  offset: number;
}) {
  return useQuery({
    queryKey: [ROOT, 'order-cases', query],
    queryFn: () => api.cases(query),
    placeholderData: keepPreviousData,
  });
}

export function useCase(id: string) {
  return useQuery({
    queryKey: [ROOT, 'order-case', id],
    queryFn: async () => (await api.orderCase(id)).case,
  });
}

export function usePoints(query: { q?: string; limit: number; offset: number }) {
  return useQuery({
    queryKey: [ROOT, 'points-of-sale', query],
    queryFn: () => api.points(query),
    placeholderData: keepPreviousData,
  });
}

export function useAuthorityRequests(query: { state: string; limit: number; offset: number }) {
  return useQuery({
    queryKey: [ROOT, 'authority-requests', query],
    queryFn: () => api.authorityRequests(query),
    placeholderData: keepPreviousData,
  });
}

export function useAuthorityRequest(id: string) {
  return useQuery({
    queryKey: [ROOT, 'authority-request', id],
    queryFn: async () => (await api.authorityRequest(id)).request,
  });
}

export function useQuestions(query: { limit: number; offset: number }) {
  return useQuery({
    queryKey: [ROOT, 'questions', query],
    queryFn: () => api.questions(query),
    placeholderData: keepPreviousData,
  });
}

/** One change at a time; says what came of it, and forgets what was read before. */
export function useChange(onDone?: () => void) {
  const { t, locale } = useMarketplaceTranslation();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: () => Promise<unknown>) => change(),
    onSuccess: () => {
      toast.success(t('common.done'));
      onDone?.();
    },
    onError: (error) =>
      toast.error(t('common.failed'), { description: refusalText(error, locale) }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [ROOT] }),
        client.invalidateQueries({ queryKey: ['products'] }),
      ]),
  });
}
