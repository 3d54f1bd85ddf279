import { Module, Modules } from '@medusajs/framework/utils';
import PublishableKeyCache from './service';

/** Stands in the place of Medusa's Caching Module where an application asks for it. */
export default Module(Modules.CACHING, { service: PublishableKeyCache });
