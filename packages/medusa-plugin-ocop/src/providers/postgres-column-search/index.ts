import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { PostgresColumnSearchService } from './service';

export default ModuleProvider(Modules.SEARCH, { services: [PostgresColumnSearchService] });
