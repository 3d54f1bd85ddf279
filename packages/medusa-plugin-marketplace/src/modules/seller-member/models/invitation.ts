import { model } from '@medusajs/framework/utils';
import { MEMBER_ROLES } from 'ocop-core';

/** That an address may become a member, by a link of which only the hash is kept. */
export const Invitation = model
  .define(
    { name: 'invitation', tableName: 'marketplace_invitation' },
    {
      id: model.id({ prefix: 'selinv' }).primaryKey(),
      seller_id: model.text(),
      email: model.text(),
      role: model.enum([...MEMBER_ROLES]),
      token_hash: model.text().unique(),
      expires_at: model.dateTime(),
      used_at: model.dateTime().nullable(),
      /** Who joined by it: the same asked again is answered alike. */
      member_id: model.text().nullable(),
      withdrawn_at: model.dateTime().nullable(),
    },
  )
  .indexes([
    {
      name: 'IDX_marketplace_invitation_open',
      on: ['seller_id', 'email'],
      unique: true,
      where: 'used_at IS NULL AND withdrawn_at IS NULL',
    },
  ]);
