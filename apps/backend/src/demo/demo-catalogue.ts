import type { CalendarDate } from 'ocop-core';
import type { Recognition } from './demo-decisions';
import { Handles } from './handles';
import {
  buildDemoRevocations,
  buildMadeUpDecisions,
  type DemoRevocation,
} from './made-up-decisions';
import { buildRealDecisions } from './real-decisions';

interface DemoCatalogue {
  recognitions: Recognition[];
  revocations: DemoRevocation[];
}

/**
 * Everything the demo shop is filled with, as decisions for the operators' workflows.
 * @param anchor the demo's first day; illustrative dates are counted from it, so a later run with
 * the same anchor finds the same decisions
 */
export function buildDemoCatalogue(anchor: CalendarDate): DemoCatalogue {
  const handles = new Handles();
  return {
    recognitions: [
      ...buildRealDecisions(anchor, handles),
      ...buildMadeUpDecisions(anchor, handles),
    ],
    revocations: buildDemoRevocations(anchor),
  };
}
