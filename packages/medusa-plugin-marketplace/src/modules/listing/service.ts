import type { Context } from '@medusajs/framework/types';
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from '@medusajs/framework/utils';
import { type SqlExecutor, sqlOf, transactionOf } from 'medusa-plugin-ocop/kernel/sql-executor';
import type { ListingBody } from 'ocop-contract';
import type { ListingState } from 'ocop-core';
import * as models from './models';
import { type ListingMove, moveListing } from './operations/move-listing';
import { openListing } from './operations/open-listing';
import {
  addPhoto,
  findPhoto,
  listPhotos,
  movePhoto,
  type PhotoMove,
  removePhoto,
} from './operations/photos';
import { countListings, findListings, listOfSeller, readListing } from './operations/read-listings';
import { saveContent } from './operations/save-content';
import { keepProduct, keepShelf, listByProducts, listDueShelves } from './operations/shelf';
import { findShopPage, saveStory } from './operations/shop-page';
import type { ListingPhotoRow, ListingRow, NewListing, NewPhoto, WholeListing } from './types';

type SqlContext = Context<SqlExecutor>;

/** Goods from their certificate to the shop. The rules are in ocop-core and `operations/`. */
export default class ListingModuleService extends MedusaService({
  Listing: models.Listing,
  ListingPhoto: models.ListingPhoto,
  ListingEvent: models.ListingEvent,
}) {
  /** A new listing of a certificate; where its seller has one that is not put away, that one. */
  @InjectManager()
  async openListing(
    input: NewListing,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; isNew: boolean }> {
    return this.openListing_(input, context);
  }

  @InjectTransactionManager()
  protected async openListing_(
    input: NewListing,
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ id: string; isNew: boolean }> {
    return openListing(transactionOf(context), input);
  }

  /** Keeps what a seller says of goods. */
  @InjectManager()
  async saveContent(
    sellerId: string,
    listingId: string,
    body: ListingBody,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.saveContent_(sellerId, listingId, body, actor, context);
  }

  @InjectTransactionManager()
  protected async saveContent_(
    sellerId: string,
    listingId: string,
    body: ListingBody,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return saveContent(transactionOf(context), sellerId, listingId, body, actor);
  }

  /** Keeps the story that a seller tells of itself; answers its page's id. */
  @InjectManager()
  async saveStory(
    sellerId: string,
    story: string | null,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string> {
    return this.saveStory_(sellerId, story, actor, context);
  }

  @InjectTransactionManager()
  protected async saveStory_(
    sellerId: string,
    story: string | null,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<string> {
    return saveStory(transactionOf(context), sellerId, story, actor);
  }

  /** The page of a seller itself that is not put away. */
  @InjectManager()
  async findShopPage(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingRow | null> {
    return findShopPage(sqlOf(context), sellerId);
  }

  /** Shows a photo behind the others; answers its row, of one that was sent before that one. */
  @InjectManager()
  async addPhoto(
    sellerId: string,
    listingId: string,
    photo: NewPhoto,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingPhotoRow> {
    return this.addPhoto_(sellerId, listingId, photo, actor, context);
  }

  @InjectTransactionManager()
  protected async addPhoto_(
    sellerId: string,
    listingId: string,
    photo: NewPhoto,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingPhotoRow> {
    return addPhoto(transactionOf(context), sellerId, listingId, photo, actor);
  }

  @InjectManager()
  async removePhoto(
    sellerId: string,
    listingId: string,
    photoId: string,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.removePhoto_(sellerId, listingId, photoId, actor, context);
  }

  @InjectTransactionManager()
  protected async removePhoto_(
    sellerId: string,
    listingId: string,
    photoId: string,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return removePhoto(transactionOf(context), sellerId, listingId, photoId, actor);
  }

  @InjectManager()
  async movePhoto(
    sellerId: string,
    listingId: string,
    move: PhotoMove,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.movePhoto_(sellerId, listingId, move, actor, context);
  }

  @InjectTransactionManager()
  protected async movePhoto_(
    sellerId: string,
    listingId: string,
    move: PhotoMove,
    actor: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return movePhoto(transactionOf(context), sellerId, listingId, move, actor);
  }

  /** Lets something happen to a listing, as `listingAfter` allows. `sellerId`: null where an operator asks. */
  @InjectManager()
  async moveListing(
    sellerId: string | null,
    listingId: string,
    move: ListingMove,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingRow> {
    return this.moveListing_(sellerId, listingId, move, context);
  }

  @InjectTransactionManager()
  protected async moveListing_(
    sellerId: string | null,
    listingId: string,
    move: ListingMove,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingRow> {
    return moveListing(transactionOf(context), sellerId, listingId, move);
  }

  /** Keeps that the shop follows a listing as it was at that revision. */
  @InjectManager()
  async keepShelf(
    listing: Pick<ListingRow, 'id' | 'shelf_revision'>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.keepShelf_(listing, context);
  }

  @InjectTransactionManager()
  protected async keepShelf_(
    listing: Pick<ListingRow, 'id' | 'shelf_revision'>,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return keepShelf(transactionOf(context), listing);
  }

  /** Keeps which product a listing has made or taken over. */
  @InjectManager()
  async keepProduct(
    listingId: string,
    productId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return this.keepProduct_(listingId, productId, context);
  }

  @InjectTransactionManager()
  protected async keepProduct_(
    listingId: string,
    productId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<void> {
    return keepProduct(transactionOf(context), listingId, productId);
  }

  /** Whether this photo was sent before, and lies there. */
  @InjectManager()
  async findPhoto(
    listingId: string,
    digest: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingPhotoRow | null> {
    return findPhoto(sqlOf(context), listingId, digest);
  }

  /** A listing with all that is kept of it; null for an unknown one, and for a stranger’s. */
  @InjectManager()
  async readListing(
    sellerId: string | null,
    listingId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<WholeListing | null> {
    return readListing(sqlOf(context), sellerId, listingId);
  }

  /** Listings of a seller that are not put away, newest first. */
  @InjectManager()
  async listOfSeller(
    sellerId: string,
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingRow[]> {
    return listOfSeller(sqlOf(context), sellerId);
  }

  @InjectManager()
  async listPhotos(
    listingIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingPhotoRow[]> {
    return listPhotos(sqlOf(context), listingIds);
  }

  /** Listings that were approved for these products. */
  @InjectManager()
  async listByProducts(
    productIds: readonly string[],
    @MedusaContext() context: SqlContext = {},
  ): Promise<ListingRow[]> {
    return listByProducts(sqlOf(context), productIds);
  }

  /** Listings that the shop does not follow yet. */
  @InjectManager()
  async listDueShelves(@MedusaContext() context: SqlContext = {}): Promise<string[]> {
    return listDueShelves(sqlOf(context));
  }

  @InjectManager()
  async findListings(
    states: readonly ListingState[] | undefined,
    page: { limit: number; offset: number },
    @MedusaContext() context: SqlContext = {},
  ): Promise<{ listings: ListingRow[]; count: number }> {
    return findListings(sqlOf(context), states, page);
  }

  @InjectManager()
  async countListings(
    @MedusaContext() context: SqlContext = {},
  ): Promise<Record<ListingState, number>> {
    return countListings(sqlOf(context));
  }
}
