import { isCommonPassword } from './common-passwords';
import { plainWord } from './plain-word';

const SHORTEST = 8;
/** Room for whole sentences; without an end a password would be a way to keep the server busy. */
const LONGEST = 256;

/** Names that the address of this shop gives away. */
const OWN_NAMES = ['chophien', 'ocop', 'vietnam', 'admin', 'vanhanh'];

/**
 * What is wrong with a new password, as the end of a Vietnamese sentence; null for one that is good
 * enough. After NIST SP 800-63B, 3.1.1: long enough, none of those that everybody tries first, nothing
 * that the e-mail address gives away; any signs, and no rule about which.
 */
export function passwordProblem(password: string, email: string | null): string | null {
  const typed = password.normalize('NFC');
  const length = [...typed].length;
  if (length < SHORTEST) return `phải có từ ${SHORTEST} ký tự trở lên`;
  if (length > LONGEST) return `phải có không quá ${LONGEST} ký tự`;
  if (isCommonPassword(typed)) return 'quá phổ biến, dễ bị đoán ra';
  if (isGivenAway(typed, email)) return 'không được là địa chỉ email hay tên của chợ';
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
