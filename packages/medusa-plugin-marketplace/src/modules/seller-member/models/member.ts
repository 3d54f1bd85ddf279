import { model } from '@medusajs/framework/utils';
import { MEMBER_ROLES } from 'ocop-core';

/** Somebody who works at a seller's desk. A removed one stays as a row, since others name who did what. */
export const Member = model
  .define(
    { name: 'member', tableName: 'marketplace_member' },
    {
      id: model.id({ prefix: 'selmem' }).primaryKey(),
      /** None while the account that its owner opens is not there yet. */
      seller_id: model.text().nullable(),
      /** Medusa's identity by which they sign in; none until they first do. */
      auth_identity_id: model.text().nullable(),
      email: model.text(),
      name: model.text().nullable(),
      role: model.enum([...MEMBER_ROLES]),
      /** Kept as written, YYYY-MM-DD, of Vietnam. */
      joined_on: model.text(),
      removed_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_member_email',
      on: ['email'],
      unique: true,
      where: 'removed_at IS NULL',
    },
    {
      name: 'IDX_marketplace_member_identity',
      on: ['auth_identity_id'],
      unique: true,
      where: 'removed_at IS NULL',
    },
    { name: 'IDX_marketplace_member_seller', on: ['seller_id'], where: 'removed_at IS NULL' },
  ]);
