import type { MedusaContainer } from '@medusajs/framework/types';
import type { CalendarDate } from 'ocop-core';
import { certificationOf } from './certification';

/** The day it is in Vietnam, by the register's clock: one shop has one day. */
export function todayOf(container: MedusaContainer): CalendarDate {
  return certificationOf(container).today();
}
