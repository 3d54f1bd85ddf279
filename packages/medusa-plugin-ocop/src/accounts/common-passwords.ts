import { dictionary } from '@zxcvbn-ts/language-common';
import { lazily } from '../kernel/lazily';
import { plainWord } from './plain-word';

/** What Vietnamese keyboards are asked for first, beside what the world's lists of leaks hold. */
const VIETNAMESE = [
  ...['matkhau', 'matkhaumoi', 'matkhaucu', 'quenmatkhau', 'khongcomatkhau', 'doimatkhau'],
  ...['anhyeuem', 'emyeuanh', 'yeuemnhieu', 'yeuanhnhieu', 'anhnhoem', 'emnhoanh', 'mainho'],
  ...[
    'vietnam',
    'toiyeuvietnam',
    'yeuvietnam',
    'hanoi',
    'saigon',
    'hochiminh',
    'danang',
    'haiphong',
  ],
  ...['giadinh', 'giadinhtoi', 'bomeyeu', 'conyeu', 'conyeume', 'vochong', 'hanhphuc', 'maimaiyeu'],
  ...[
    'khongbiet',
    'khongco',
    'khongnoi',
    'matkhaunhe',
    'taikhoan',
    'dangnhap',
    'xinchao',
    'chaoban',
  ],
  ...['nguyen', 'nguyenvana', 'nguyenthi', 'tranvan', 'phuongthao', 'thanhcong', 'thanhtam'],
  ...[
    'quanly',
    'nhanvien',
    'banhang',
    'nongsan',
    'hoptacxa',
    'sanpham',
    'chungnhan',
    'ubnd',
    'xahoi',
  ],
  ...[
    'matong',
    'matkhauso',
    'motnamsau',
    'motngayve',
    'tinhyeu',
    'tinhban',
    'anhemtoi',
    'choiluon',
  ],
];

/** Reading the list takes some ten milliseconds, and most processes never need it. */
const commonPasswords = lazily<ReadonlySet<string>>(
  () => new Set([...dictionary['passwords-common'].map(String), ...VIETNAMESE]),
);

/**
 * Whether a password is among those that are tried first: on a list of 49,000 from leaks or on ours of
 * Vietnamese ones, with or without marks, gaps and figures after it; one sign over and over; a row of
 * the keyboard or of the alphabet.
 */
export function isCommonPassword(password: string): boolean {
  const known = commonPasswords();
  const typed = password.toLowerCase();
  const plain = plainWord(password);
  const bare = plain.replace(/\d+$/, '');
  if (known.has(typed) || known.has(plain) || VIETNAMESE.includes(bare)) return true;
  return isRepeated(typed) || isRow(plain);
}

/** The same one to four signs again and again. */
function isRepeated(text: string): boolean {
  return /^(.{1,4}?)\1+.?$/su.test(text) && new Set(text).size <= 4;
}

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1qaz2wsx3edc4rfv5tgb6yhn',
].flatMap((row) => [row, [...row].reverse().join('')]);

function isRow(plain: string): boolean {
  return plain.length > 3 && ROWS.some((row) => row.includes(plain));
}
