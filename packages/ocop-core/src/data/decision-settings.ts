/**
 * What guards days of decisions against slips of the pen. None of these is law, and none decides whether
 * a certificate counts; they decide what nobody can mean, and what a person has to give a reason for.
 */

/** No certificate lasts longer than 36 months, so no decision about one waits longer. */
export const LATEST_EFFECT_MONTHS = 36;

/** A decision that waits longer than this for its day was most likely mistyped. */
export const USUAL_EFFECT_MONTHS = 6;

/** Re-recognition may run from a stated day ("từ 1/7/2024"); further off than this it is asked about. */
export const USUAL_START_MONTHS = 12;

/** 36 months and half a year: decisions that state an end of their own stay within it. */
export const USUAL_VALIDITY_MONTHS = 42;

/** 36 months by every act so far; the decision's own days win, up to where no act could have meant them. */
export const LONGEST_VALIDITY_MONTHS = 60;
