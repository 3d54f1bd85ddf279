import { parseCalendarDate } from '../calendar-date.js';

/**
 * What days and issuers of decisions are held against, each with the paper that it comes from. None of
 * them decides whether a certificate counts; they decide what nobody can mean, and what a person has
 * to give a reason for.
 */

/** 490/QĐ-TTg (07/5/2018): before it there was no programme, and no certificate of it. */
export const PROGRAMME_BEGAN = parseCalendarDate('2018-05-07');

/** 1489/QĐ-TTg and 19/2025/QĐ-TTg: from here on 34 provinces sign, and no districts. */
export const PROVINCES_MERGED_ON = parseCalendarDate('2025-07-01');

/** No certificate lasts longer than 36 months (148/QĐ-TTg; 26/2026/QĐ-TTg, Art. 4.3), so no decision about one waits longer. */
export const LATEST_EFFECT_MONTHS = 36;

/** No paper sets it: a decision that waits longer than this for its day was most likely mistyped. */
export const USUAL_EFFECT_MONTHS = 6;

/** Re-recognition may run from a stated day ("từ 1/7/2024"); further off than this it is asked about. */
export const USUAL_START_MONTHS = 12;

/** 36 months, and the 180 days for which 26/2026/QĐ-TTg (Art. 12.3) may keep an old certificate in force. */
export const USUAL_VALIDITY_MONTHS = 42;

/** 36 months by every act so far; the decision's own days win, up to where no act could have meant them. */
export const LONGEST_VALIDITY_MONTHS = 60;
