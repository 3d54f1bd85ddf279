import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password-problem';

const EMAIL = 'lan.nguyen@htx-suoi-giang.vn';

describe('a password is taken', () => {
  it.each([
    ['words with gaps', 'bốn con gà mái'],
    ['words without marks', 'nong-san-mien-nui'],
    ['letters alone', 'khonglocontrau'],
    ['figures that are no row', '84730265'],
    ['sixty-four signs', 'chè shan tuyết '.repeat(5).slice(0, 64)],
    ['two hundred and fifty-six', 'ong mật rừng tràm '.repeat(15).slice(0, 256)],
    ['pictures', '🐝🍯🌿🍵🐝🍵🌾🦆'],
    ['eight signs', 'mit7chua'],
    ['a name among other words', 'lan.nguyen hái chè'],
  ])('of %s', (_case, password) => {
    expect(passwordProblem(password, EMAIL)).toBeNull();
  });
});

describe('a password is refused', () => {
  it.each([
    ['one letter', 'a', 'too_short'],
    ['seven signs', 'mật ong', 'too_short'],
    ['nothing', '', 'too_short'],
    ['a book', 'x y'.repeat(200), 'too_long'],
    ['the most common of all', 'password', 'password_common'],
    ['the most common, in capitals', 'PassWord', 'password_common'],
    ['figures in a row', '0123456789', 'password_common'],
    ['figures in a row backwards', '987654321', 'password_common'],
    ['one sign over and over', 'aaaaaaaaaaaa', 'password_common'],
    ['two signs over and over', '1212121212', 'password_common'],
    ['a row of keys', 'qwertyuiop', 'password_common'],
    ['“mật khẩu” with marks', 'Mật khẩu', 'password_common'],
    ['“mật khẩu” with figures', 'matkhau123', 'password_common'],
    ['“anh yêu em”', 'anh yêu em', 'password_common'],
    ['“anh yêu em” with a year', 'anhyeuem2026', 'password_common'],
    ['the country', 'vietnam2026', 'password_common'],
    ['the e-mail address', EMAIL, 'password_given_away'],
    ['the name in the address', 'Lan.Nguyen', 'password_given_away'],
    ['the name in the address with figures', 'lannguyen1990', 'password_given_away'],
    ['the shop', 'Chợ Phiên 2026', 'password_given_away'],
  ])('%s', (_case, password, problem) => {
    expect(passwordProblem(password, EMAIL)?.code).toBe(problem);
  });

  it('alike however the keyboard wrote its marks', () => {
    expect(passwordProblem('anh yêu em'.normalize('NFD'), null)?.code).toBe('password_common');
  });
});
