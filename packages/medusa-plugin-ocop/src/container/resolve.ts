import type { MedusaContainer, RemoteQueryFunction } from '@medusajs/framework/types';
import { ContainerRegistrationKeys } from '@medusajs/framework/utils';
import { CERTIFICATION_MODULE, type CertificationModuleService } from '../modules/certification';
import { FAIR_MODULE, type FairModuleService } from '../modules/fair';
import { INDEX_BACKLOG_MODULE, type IndexBacklogModuleService } from '../modules/index-backlog';
import {
  PROCESS_STATE_MODULE,
  type ProcessStateModuleService,
  type StateClass,
} from '../modules/process-state';
import { REVIEW_MODULE, type ReviewModuleService } from '../modules/review';

export function certificationOf(container: MedusaContainer): CertificationModuleService {
  return container.resolve<CertificationModuleService>(CERTIFICATION_MODULE);
}

export function fairsOf(container: MedusaContainer): FairModuleService {
  return container.resolve<FairModuleService>(FAIR_MODULE);
}

export function indexBacklogOf(container: MedusaContainer): IndexBacklogModuleService {
  return container.resolve<IndexBacklogModuleService>(INDEX_BACKLOG_MODULE);
}

export function reviewsOf(container: MedusaContainer): ReviewModuleService {
  return container.resolve<ReviewModuleService>(REVIEW_MODULE);
}

/** What this process keeps of the application, by its class. */
export function stateOf<State extends object>(
  container: MedusaContainer,
  Kind: StateClass<State>,
): State {
  return container.resolve<ProcessStateModuleService>(PROCESS_STATE_MODULE).of(Kind, container);
}

/** What readers need of Medusa's query. */
export type Query = Pick<RemoteQueryFunction, 'graph'>;

export function queryOf(container: MedusaContainer): Query {
  return container.resolve(ContainerRegistrationKeys.QUERY);
}
