import { model } from '@medusajs/framework/utils';

/** A paper of a request: a private file, for operators. */
export const AuthorityRequestFile = model
  .define(
    { name: 'authority_request_file', tableName: 'marketplace_authority_request_file' },
    {
      id: model.id({ prefix: 'authfl' }).primaryKey(),
      request_id: model.text(),
      file_id: model.text(),
      file_name: model.text(),
    },
  )
  .indexes([{ name: 'IDX_marketplace_authority_request_file', on: ['request_id'] }]);
