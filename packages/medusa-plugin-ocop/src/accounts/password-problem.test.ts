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
    ['one letter', 'a', /8 ký tự/],
    ['seven signs', 'mật ong', /8 ký tự/],
    ['nothing', '', /8 ký tự/],
    ['a book', 'x y'.repeat(200), /256/],
    ['the most common of all', 'password', /phổ biến/],
    ['the most common, in capitals', 'PassWord', /phổ biến/],
    ['figures in a row', '0123456789', /phổ biến/],
    ['figures in a row backwards', '987654321', /phổ biến/],
    ['one sign over and over', 'aaaaaaaaaaaa', /phổ biến/],
    ['two signs over and over', '1212121212', /phổ biến/],
    ['a row of keys', 'qwertyuiop', /phổ biến/],
    ['“mật khẩu” with marks', 'Mật khẩu', /phổ biến/],
    ['“mật khẩu” with figures', 'matkhau123', /phổ biến/],
    ['“anh yêu em”', 'anh yêu em', /phổ biến/],
    ['“anh yêu em” with a year', 'anhyeuem2026', /phổ biến/],
    ['the country', 'vietnam2026', /phổ biến/],
    ['the e-mail address', EMAIL, /email/],
    ['the name in the address', 'Lan.Nguyen', /email/],
    ['the name in the address with figures', 'lannguyen1990', /email/],
    ['the shop', 'Chợ Phiên 2026', /tên của chợ/],
  ])('%s', (_case, password, problem) => {
    expect(passwordProblem(password, EMAIL)).toMatch(problem);
  });

  it('alike however the keyboard wrote its marks', () => {
    expect(passwordProblem('anh yêu em'.normalize('NFD'), null)).toMatch(/phổ biến/);
  });
});
