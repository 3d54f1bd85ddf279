import { ContainerRegistrationKeys, MedusaService } from '@medusajs/framework/utils';
import { type CalendarDate, calendarDateAt } from 'ocop-core';
import { type Connection, readsOf, type SqlExecutor } from '../../../kernel/sql-executor';
import * as models from '../models';
import type { Moment } from '../operations/decide-on-certificates';
import type { CertificationModuleOptions } from '../types';

interface Dependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Connection;
}

/** Tables, clock and connection of the register: what every part of its service stands on. */
export class RegisterAccess extends MedusaService({
  Certificate: models.Certificate,
  CertificateEvent: models.CertificateEvent,
  Decision: models.Decision,
  ListingChange: models.ListingChange,
  ListingDecision: models.ListingDecision,
  ListingHold: models.ListingHold,
  ListingPolicy: models.ListingPolicy,
  ListingPolicyVersion: models.ListingPolicyVersion,
  OrderClearance: models.OrderClearance,
  Producer: models.Producer,
  SaleStop: models.SaleStop,
}) {
  protected readonly options_: CertificationModuleOptions;
  protected readonly reads_: SqlExecutor;

  constructor(container: Dependencies, options: CertificationModuleOptions = {}) {
    super(...[container, options]);
    this.options_ = options;
    this.reads_ = readsOf(container[ContainerRegistrationKeys.PG_CONNECTION]);
  }

  /** The injected clock. */
  now(): Date {
    return this.options_.clock?.() ?? new Date();
  }

  /** Today in Vietnam, by the injected clock. */
  today(): CalendarDate {
    return calendarDateAt(this.now());
  }

  protected moment(): Moment {
    return { today: this.today(), now: this.now() };
  }
}
