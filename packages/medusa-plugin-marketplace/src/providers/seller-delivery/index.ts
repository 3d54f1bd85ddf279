import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { SellerDeliveryService } from './service';

export default ModuleProvider(Modules.FULFILLMENT, { services: [SellerDeliveryService] });
