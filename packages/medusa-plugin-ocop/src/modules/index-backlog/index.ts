import { Module } from '@medusajs/framework/utils';
import IndexBacklogModuleService from './service';

export const INDEX_BACKLOG_MODULE = 'index_backlog';

export default Module(INDEX_BACKLOG_MODULE, { service: IndexBacklogModuleService });
export type { BacklogCount, PendingDocument } from './pending-documents';
export { default as IndexBacklogModuleService } from './service';
