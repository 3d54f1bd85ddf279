import 'server-only';
import {
  type listingCertificatesAnswer,
  type listingSchema,
  type listingsAnswer,
  type sellerProductsAnswer,
  sellerRoutes,
} from 'ocop-contract';
import type { z } from 'zod';
import { BackendNotFound } from '../backend/errors';
import { callSeller } from './call-seller';

export type Listing = z.output<typeof listingSchema>;
export type ListedListing = z.output<typeof listingsAnswer>['listings'][number];
export type ListingCertificate = z.output<typeof listingCertificatesAnswer>['certificates'][number];
export type SellerProduct = z.output<typeof sellerProductsAnswer>['products'][number];

/** @throws BackendUnavailable, BackendRefused */
export async function readListings(): Promise<readonly ListedListing[]> {
  return (await callSeller(sellerRoutes.listings)).listings;
}

/** Certificates in force of the seller's producers. @throws BackendUnavailable, BackendRefused */
export async function readListingCertificates(): Promise<readonly ListingCertificate[]> {
  return (await callSeller(sellerRoutes.listingCertificates)).certificates;
}

/** Null where the seller has no such listing. @throws BackendUnavailable, BackendRefused */
export async function readListing(id: string): Promise<Listing | null> {
  try {
    return (await callSeller(sellerRoutes.listing, { parameters: { id } })).listing;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}

/** Products of the seller's producers, with what each pack costs. @throws BackendUnavailable, BackendRefused */
export async function readSellerProducts(): Promise<readonly SellerProduct[]> {
  return (await callSeller(sellerRoutes.sellerProducts)).products;
}
