/**
 * Abbreviations of OCOP papers and addresses (common usage; NN&PTNT until 28/2/2025). `in` limits
 * those that mean something else elsewhere: `address` only inside addresses (X. is also an initial),
 * `never` only with a reader's judgement (DN: doanh nghiệp or Đà Nẵng; OCOP is searched as it is).
 */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  readonly in?: 'address' | 'never';
}

export const ABBREVIATIONS: readonly Abbreviation[] = [
  { short: 'HTX', long: 'hợp tác xã' },
  { short: 'LHHTX', long: 'liên hiệp hợp tác xã' },
  { short: 'THT', long: 'tổ hợp tác' },
  { short: 'HKD', long: 'hộ kinh doanh' },
  { short: 'CSSX', long: 'cơ sở sản xuất' },
  { short: 'SXKD', long: 'sản xuất kinh doanh' },
  { short: 'DN', long: 'doanh nghiệp', in: 'never' },
  { short: 'DNTN', long: 'doanh nghiệp tư nhân' },
  { short: 'CTCP', long: 'công ty cổ phần' },
  { short: 'Cty', long: 'công ty' },
  { short: 'TNHH', long: 'trách nhiệm hữu hạn' },
  { short: 'MTV', long: 'một thành viên' },
  { short: 'TP', long: 'thành phố' },
  { short: 'TP.HCM', long: 'Thành phố Hồ Chí Minh' },
  { short: 'TP. HCM', long: 'Thành phố Hồ Chí Minh' },
  { short: 'TP HCM', long: 'Thành phố Hồ Chí Minh' },
  { short: 'TPHCM', long: 'Thành phố Hồ Chí Minh' },
  { short: 'HN', long: 'Hà Nội' },
  { short: 'BR-VT', long: 'Bà Rịa - Vũng Tàu' },
  { short: 'BRVT', long: 'Bà Rịa - Vũng Tàu' },
  { short: 'BMT', long: 'Buôn Ma Thuột' },
  { short: 'PQ', long: 'Phú Quốc' },
  { short: 'ĐBSCL', long: 'Đồng bằng sông Cửu Long' },
  { short: 'ĐBSH', long: 'Đồng bằng sông Hồng' },
  { short: 'ĐNB', long: 'Đông Nam Bộ' },
  { short: 'TDMNPB', long: 'Trung du và miền núi phía Bắc' },
  { short: 'UBND', long: 'Ủy ban nhân dân' },
  { short: 'QĐ', long: 'quyết định' },
  { short: 'VPĐP NTM', long: 'Văn phòng Điều phối Nông thôn mới' },
  { short: 'NTM', long: 'nông thôn mới' },
  { short: 'NN&MT', long: 'Nông nghiệp và Môi trường' },
  { short: 'NNMT', long: 'Nông nghiệp và Môi trường' },
  { short: 'NN&PTNT', long: 'Nông nghiệp và Phát triển nông thôn' },
  { short: 'PTNT', long: 'phát triển nông thôn' },
  { short: 'ATTP', long: 'an toàn thực phẩm' },
  { short: 'VSATTP', long: 'vệ sinh an toàn thực phẩm' },
  { short: 'TXNG', long: 'truy xuất nguồn gốc' },
  { short: 'TMĐT', long: 'thương mại điện tử' },
  { short: 'TCMN', long: 'thủ công mỹ nghệ' },
  { short: 'SP', long: 'sản phẩm' },
  { short: 'XTTM', long: 'xúc tiến thương mại' },
  { short: '3*', long: '3 sao' },
  { short: '4*', long: '4 sao' },
  { short: '5*', long: '5 sao' },
  { short: 'TT', long: 'thị trấn', in: 'address' },
  { short: 'H', long: 'huyện', in: 'address' },
  { short: 'Q', long: 'quận', in: 'address' },
  { short: 'P', long: 'phường', in: 'address' },
  { short: 'X', long: 'xã', in: 'address' },
  { short: 'ĐK', long: 'đặc khu', in: 'address' },
  { short: 'OCOP', long: 'mỗi xã một sản phẩm', in: 'never' },
];
