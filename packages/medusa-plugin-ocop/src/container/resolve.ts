import type { MedusaContainer, RemoteQueryFunction } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../modules/certification';
import { INDEX_BACKLOG_MODULE, type IndexBacklogModuleService } from '../modules/index-backlog';
import { REVIEW_MODULE, type ReviewModuleService } from '../modules/review';

export function certificationOf(container: MedusaContainer): CertificationModuleService {
  return container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
}

export function indexBacklogOf(container: MedusaContainer): IndexBacklogModuleService {
  return container.resolve<IndexBacklogModuleService>(INDEX_BACKLOG_MODULE);
}

export function reviewsOf(container: MedusaContainer): ReviewModuleService {
  return container.resolve<ReviewModuleService>(REVIEW_MODULE);
}

/** What readers need of Medusa's query. */
export type Query = Pick<RemoteQueryFunction, 'graph'>;

export function queryOf(container: MedusaContainer): Query {
  return container.resolve(ContainerRegistrationKeys.QUERY);
}
