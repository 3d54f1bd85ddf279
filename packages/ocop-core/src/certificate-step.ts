import { addDays, type CalendarDate, compareDates, daysBetween } from './calendar-date.js';
import { type CertificateFacts, lastDayOf } from './certificate.js';
import { type CertificateState, stateOn } from './certificate-state.js';
import { type FilingWindow, filingWindow } from './extension.js';

/** What the holder of a certificate does next about it. */
export const CERTIFICATE_STEPS = [
  'wait',
  'keep',
  'file',
  'file_late',
  'await_result',
  'await_after_end',
  'ending',
  'renew',
  'ask',
  'none',
] as const;
export type CertificateStep = (typeof CERTIFICATE_STEPS)[number];

/** A certificate as its holder has to act on it. */
export interface HeldCertificate extends CertificateFacts {
  /** The day on which a re-evaluation was filed, as the register has it. */
  filedOn?: CalendarDate | null;
  /** Another certificate is here already that follows this one. */
  isFollowed?: boolean;
}

export interface CertificateDuty {
  state: CertificateState;
  step: CertificateStep;
  /** Last day on which it counts, as things stand. */
  lastDay: CalendarDate;
  /** Days until then: 0 on the last day itself; null where it does not count today. */
  daysLeft: number | null;
  /** Between which days a re-evaluation is filed; null where the law knew no window. */
  window: FilingWindow | null;
}

/**
 * What to do about a certificate on a day: Article 7.6 of 26/2026/QĐ-TTg wants the dossier of a re-evaluation 180
 * to 120 days before the end. After that it is filed all the same, and late; whether the law keeps the certificate
 * in force meanwhile is for an authority to say, so that nothing here reckons with it.
 */
export function certificateDuty(held: HeldCertificate, today: CalendarDate): CertificateDuty {
  const state = stateOn(held, today);
  const window = filingWindow(held.validTo);
  const lastDay = lastDayAsThingsStand(held);
  const counts = state === 'in_force' || state === 'extended' || state === 'end_announced';
  return {
    state,
    step: stepOf(held, state, window, today),
    lastDay,
    daysLeft: counts ? daysBetween(today, lastDay) : null,
    window,
  };
}

function stepOf(
  held: HeldCertificate,
  state: CertificateState,
  window: FilingWindow | null,
  today: CalendarDate,
): CertificateStep {
  switch (state) {
    case 'not_yet':
      return 'wait';
    case 'superseded':
    case 'returned':
      return 'none';
    case 'revoked':
    case 'annulled':
      return 'ask';
    case 'end_announced':
      return 'ending';
    case 'lapsed':
      if (held.isFollowed) return 'none';
      return held.filedOn ? 'await_after_end' : 'renew';
    case 'extended':
    case 'in_force':
      if (held.isFollowed) return 'none';
      if (held.filedOn) return 'await_result';
      if (window && today < window.opens) return 'keep';
      return window && today <= window.closes ? 'file' : 'file_late';
  }
}

/** With an end by a paper that is to come, the day before it. */
function lastDayAsThingsStand(held: HeldCertificate): CalendarDate {
  const papers = [held.annulledOn, held.revokedOn, held.returnedOn, held.supersededOn];
  const days = papers.flatMap((end) => (end ? [addDays(end, -1)] : []));
  return days.concat(lastDayOf(held)).sort(compareDates)[0] ?? held.validTo;
}

/** Steps that wait for their holder: what a desk begins its day with. */
const DUE: readonly CertificateStep[] = ['file', 'file_late', 'ending', 'renew', 'ask'];

/** Some time after its end a certificate that nobody renews is no news any more. */
const NEWS_DAYS = 180;

/** Whether a certificate is something to do today. */
export function isCertificateDue({ step, lastDay }: CertificateDuty, today: CalendarDate): boolean {
  return DUE.includes(step) && daysBetween(lastDay, today) <= NEWS_DAYS;
}
