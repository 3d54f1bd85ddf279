import type { Problem } from 'ocop-core';
import { isCommonPassword } from './common-passwords';
import { plainWord } from './plain-word';

const SHORTEST = 8;
/** Room for whole sentences; without an end a password would be a way to keep the server busy. */
const LONGEST = 256;

/** Names that the address of this shop gives away. */
const OWN_NAMES = ['chophien', 'ocop', 'vietnam', 'admin', 'vanhanh'];

/**
 * What is wrong with a new password; null for one that is good enough. After NIST SP 800-63B, 3.1.1: long enough, none of those that everybody tries first, nothing
 * that the e-mail address gives away; any signs, and no rule about which.
 */
export function passwordProblem(password: string, email: string | null): Problem | null {
  const typed = password.normalize('NFC');
  const length = [...typed].length;
  if (length < SHORTEST) return { code: 'too_short', params: { least: String(SHORTEST) } };
  if (length > LONGEST) return { code: 'too_long', params: { most: String(LONGEST) } };
  if (isCommonPassword(typed)) return { code: 'password_common', params: {} };
  if (isGivenAway(typed, email)) return { code: 'password_given_away', params: {} };
  return null;
}

/** The address, its part before the @ and the shop's names, alone or with figures after them. */
function isGivenAway(password: string, email: string | null): boolean {
  const plain = plainWord(password);
  const bare = plain.replace(/\d+$/, '');
  const [local = ''] = (email ?? '').split('@');
  const known = [email ?? '', local, ...OWN_NAMES].map(plainWord).filter((name) => name !== '');
  return known.some((name) => plain === name || bare === name);
}
