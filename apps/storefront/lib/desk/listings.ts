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

type AnyListing = z.output<typeof listingSchema>;
/** Goods that a seller lists. */
export type Listing = AnyListing & { goods: NonNullable<AnyListing['goods']> };
/** A seller's own page: a listing of no goods. */
export type ShopPage = AnyListing & { goods: null };
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
    const { listing } = await callSeller(sellerRoutes.listing, { parameters: { id } });
    return isOfGoods(listing) ? listing : null;
  } catch (error) {
    if (error instanceof BackendNotFound) return null;
    throw error;
  }
}

/** Null where the seller has not begun its page. @throws BackendUnavailable, BackendRefused */
export async function readShopPage(): Promise<ShopPage | null> {
  const { listing } = await callSeller(sellerRoutes.shopPage);
  return listing && !isOfGoods(listing) ? { ...listing, goods: null } : null;
}

function isOfGoods(listing: AnyListing): listing is Listing {
  return listing.goods !== null;
}

/** Products of the seller's producers, with what each pack costs. @throws BackendUnavailable, BackendRefused */
export async function readSellerProducts(): Promise<readonly SellerProduct[]> {
  return (await callSeller(sellerRoutes.sellerProducts)).products;
}
