/**
 * How addresses shorten the forms that printed names begin with (`NAME_PREFIXES`), as the papers of
 * the programme do: folded form → short. The longest match counts; other beginnings stay as they are.
 */
export const LEGAL_FORMS: readonly (readonly [form: string, short: string])[] = [
  ['lien hiep hop tac xa', 'lhhtx'],
  ['lien hiep htx', 'lhhtx'],
  ['hop tac xa', 'htx'],
  ['to hop tac', 'tht'],
  ['cong ty trach nhiem huu han mot thanh vien', 'cty-tnhh'],
  ['cong ty trach nhiem huu han', 'cty-tnhh'],
  ['cong ty tnhh mot thanh vien', 'cty-tnhh'],
  ['cong ty tnhh hai thanh vien', 'cty-tnhh'],
  ['cong ty tnhh mtv', 'cty-tnhh'],
  ['cong ty tnhh', 'cty-tnhh'],
  ['cty tnhh mtv', 'cty-tnhh'],
  ['cong ty co phan', 'cty-cp'],
  ['cong ty cp', 'cty-cp'],
  ['cty co phan', 'cty-cp'],
  ['ctcp', 'cty-cp'],
  ['cong ty hop danh', 'cty'],
  ['cong ty', 'cty'],
  ['doanh nghiep tu nhan', 'dntn'],
  ['dn tu nhan', 'dntn'],
  ['doanh nghiep', 'dn'],
  ['ho kinh doanh', 'hkd'],
  ['ho san xuat kinh doanh', 'hkd'],
  ['ho sxkd', 'hkd'],
  ['ho san xuat', 'hsx'],
  ['co so san xuat kinh doanh', 'cssx'],
  ['co so san xuat', 'cssx'],
  ['chu trang trai', 'trang-trai'],
];
