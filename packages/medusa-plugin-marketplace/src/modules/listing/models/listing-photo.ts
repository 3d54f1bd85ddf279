import { model } from '@medusajs/framework/utils';

/** A public picture of goods, drawn anew by the server. Which of them a listing shows, its versions say. */
export const ListingPhoto = model
  .define(
    { name: 'listing_photo', tableName: 'marketplace_listing_photo' },
    {
      id: model.id({ prefix: 'selpho' }).primaryKey(),
      listing_id: model.text(),
      /** Of what was sent: the same photo again is one. */
      digest: model.text(),
      url: model.text(),
      thumbnail_url: model.text(),
      width: model.number(),
      height: model.number(),
      /** By which Medusa's File module finds them; none of a picture that the product had before. */
      file_id: model.text().nullable(),
      thumbnail_file_id: model.text().nullable(),
    },
  )
  .indexes([
    { name: 'IDX_marketplace_listing_photo_once', on: ['listing_id', 'digest'], unique: true },
  ]);
