import { ModuleProvider, Modules } from '@medusajs/framework/utils';
import { LettersService } from './service';

export default ModuleProvider(Modules.NOTIFICATION, { services: [LettersService] });
