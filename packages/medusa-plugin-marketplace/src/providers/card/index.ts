import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { CardSharePaymentService } from './service';

export default ModuleProvider(Modules.PAYMENT, { services: [CardSharePaymentService] });
