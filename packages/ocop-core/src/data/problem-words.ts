/**
 * What may be wrong with a field, in both languages, without capital and full stop: as it stands behind
 * the field's name. `{name}` is a parameter.
 */
export const PROBLEM_WORDS = {
  // Of any request: the shape of what was sent.
  invalid: ['không hợp lệ', 'is not valid'],
  required: ['bắt buộc, phải là {expected}', 'is required, and must be {expected}'],
  wrong_type: ['phải là {expected}', 'must be {expected}'],
  not_one_of: ['phải là một trong: {values}', 'must be one of: {values}'],
  empty: ['không được để trống', 'must not be empty'],
  too_short: ['phải có từ {least} ký tự trở lên', 'must have at least {least} characters'],
  too_long: ['phải có không quá {most} ký tự', 'must have at most {most} characters'],
  too_few: ['phải có từ {least} phần tử trở lên', 'must have at least {least} items'],
  too_many: ['phải có không quá {most} phần tử', 'must have at most {most} items'],
  too_small: ['phải từ {least} trở lên', 'must be at least {least}'],
  too_large: ['phải không quá {most}', 'must be at most {most}'],
  no_known_shape: ['không đúng dạng nào được phép', 'has none of the shapes that are allowed'],
  wrong_format: ['không đúng dạng {format}', 'is no {format}'],
  unknown_field: ['không có trường này', 'is no field that there is'],
  not_a_day: [
    'phải là một ngày có thật, dạng YYYY-MM-DD',
    'must be a day that there is, as YYYY-MM-DD',
  ],
  day_missing: ['cần ngày dạng YYYY-MM-DD', 'needs a day, as YYYY-MM-DD'],
  not_whole: ['phải là số nguyên từ 0 trở lên', 'must be a whole number from 0 on'],
  not_whole_vnd: ['phải là số nguyên đồng', 'must be whole đồng'],
  not_a_star: ['phải là 3, 4 hoặc 5', 'must be 3, 4 or 5'],
  not_a_code: [
    'phải là mã tra cứu dạng CP-XXXX-XXXX',
    'must be a verification code, as CP-XXXX-XXXX',
  ],
  not_a_decision_number: [
    'phải là số quyết định, ví dụ 1446/QĐ-UBND hoặc 1446',
    'must be the number of a decision, such as 1446/QĐ-UBND or 1446',
  ],
  not_sha256: ['phải là SHA-256 dạng hex, 64 ký tự', 'must be SHA-256 as 64 hexadecimal digits'],
  not_a_tax_code: [
    'phải là mã số thuế 10, 12 hoặc 13 chữ số',
    'must be a tax code of 10, 12 or 13 digits',
  ],
  not_a_handle: [
    'chỉ gồm chữ thường không dấu, số và dấu gạch nối',
    'takes small letters without marks, digits and hyphens only',
  ],
  metadata_too_long: [
    'phải có không quá 20000 ký tự dạng JSON',
    'must have at most 20000 characters as JSON',
  ],
  id_or_handle: [
    'phải có id hoặc handle, và chỉ một trong hai',
    'takes id or handle, and only one of them',
  ],
  id_or_code: [
    'cần certificate_id hoặc verification_code, một trong hai',
    'takes certificate_id or verification_code, and only one of them',
  ],
  too_many_products: ['phải có không quá 60 sản phẩm', 'must have at most 60 products'],
  below_price_min: ['phải từ price_min trở lên', 'must be at least price_min'],
  rejection_without_reason: [
    'phải nói vì sao không đăng; người mua sẽ đọc',
    'must say why it is not published; its buyer reads it',
  ],
  nul_character: ['không được chứa ký tự NUL', 'must not hold the character NUL'],
  broken_character: ['có ký tự Unicode không trọn vẹn', 'holds half of a Unicode character'],
  name_with_nul: [
    'tên trường không được chứa ký tự NUL',
    'has a field whose name holds the character NUL',
  ],
  name_broken: [
    'tên trường có ký tự Unicode không trọn vẹn',
    'has a field whose name holds half of a Unicode character',
  ],
  nested_too_deep: ['lồng nhau quá sâu', 'is nested too deep'],
  not_utf8: ['mã hóa % không đúng UTF-8', 'is percent-encoded as no UTF-8'],

  checkout_changed: [
    'giỏ hàng đã thay đổi từ lúc xem; xin xem lại rồi đặt lại',
    'the basket has changed since it was shown; look at it and order again',
  ],
  card_not_taken: [
    'giỏ hàng này không trả bằng thẻ được; xin chọn cách khác',
    'this basket cannot be paid by card; choose another way',
  ],
  password_common: ['quá phổ biến, dễ bị đoán ra', 'is too common, and easily guessed'],
  password_given_away: [
    'không được là địa chỉ email hay tên của chợ',
    'must not be the e-mail address or the name of the market',
  ],

  // Of a decision and its rows.
  issuer_missing: ['cần tên cơ quan ban hành', 'needs the name of the authority that issued it'],
  number_unreadable: [
    '"{number}" không phải số quyết định (ví dụ: 365/QĐ-UBND)',
    '"{number}" is no number of a decision (such as 365/QĐ-UBND)',
  ],
  recorded_of_kind: [
    'quyết định {number} đã ghi nhận: {kind}',
    'decision {number} is in the register as: {kind}',
  ],
  recorded_of_day: [
    'quyết định {number} đã ghi nhận: {day}',
    'decision {number} is in the register with {day}',
  ],
  no_certificates: ['cần ít nhất một chứng nhận', 'needs one certificate at least'],
  no_products: ['cần ít nhất một sản phẩm', 'needs one product at least'],
  product_name_missing: [
    'cần tên sản phẩm như trên quyết định',
    'needs the name of the product as the decision writes it',
  ],
  producer_name_missing: ['cần tên chủ thể', 'needs the name of the producer'],
  star_unknown: ['{star} không phải 3, 4 hay 5', '{star} is not 3, 4 or 5'],
  potential_without_four: [
    'tiềm năng 5 sao chỉ đi với 4 sao',
    'a potential fifth star comes with four only',
  ],
  group_unknown: ['không có nhóm {code} ({scheme})', 'there is no group {code} ({scheme})'],
  place_unknown: ['không có tỉnh {code} ({scheme})', 'there is no province {code} ({scheme})'],
  reason_unknown: [
    '"{reason}" không phải lý do thu hồi ({known})',
    '"{reason}" is no reason of revocation ({known})',
  ],
  row_repeated: [
    'cùng sản phẩm và chủ thể với dòng {row}',
    'is of the same product and producer as row {row}',
  ],
  product_repeated: [
    'cùng một sản phẩm của cửa hàng với dòng {row}',
    "is of the same product of the shop's as row {row}",
  ],
  certificate_repeated: [
    'chứng nhận đã có ở dòng {row}',
    'is the certificate of row {row} already',
  ],
  certificate_unknown: [
    'không có chứng nhận "{reference}"',
    'there is no certificate "{reference}"',
  ],
  other_certificate_unknown: [
    'không có chứng nhận khác "{reference}" của các sản phẩm này',
    'these products have no other certificate "{reference}"',
  ],
  renewed_unknown: [
    'không có sản phẩm nào mang chứng nhận "{reference}"',
    'no product has the certificate "{reference}"',
  ],
  product_unknown: ['không có sản phẩm "{product}"', 'there is no product "{product}"'],
  product_linked: [
    'chứng nhận đã gắn với một sản phẩm khác',
    'the certificate is of another product already',
  ],
  reason_missing: [
    'cần nêu lý do vì quyết định có điểm bất thường',
    'needs a reason, since something about it is odd',
  ],
  correction_without_reason: [
    'cần nêu lý do khi không có quyết định đính chính',
    'needs a reason where no decision corrects it',
  ],
  nothing_changed: ['không có gì thay đổi', 'nothing is changed'],

  // Of a seller's account.
  not_a_phone: [
    'phải là số điện thoại Việt Nam, ví dụ 0912 345 678',
    'must be a phone number of Vietnam, such as 0912 345 678',
  ],
  not_an_account_number: [
    'phải là số tài khoản ngân hàng, từ 6 đến 19 chữ số',
    'must be the number of a bank account, of 6 to 19 digits',
  ],
  paper_missing: [
    'cần ảnh hoặc bản quét giấy đăng ký hay giấy tờ của người đại diện',
    'needs a picture or scan of the registration, or of a paper of who represents it',
  ],
  claim_missing: [
    'cần chọn chủ thể có chứng nhận OCOP mà bạn là chủ',
    'needs the producer in whose name your OCOP certificates are',
  ],
  seller_missing: ['cần một người bán', 'needs a seller'],
  case_words_missing: ['cần vài lời', 'needs a few words'],
  seller_reason_missing: ['phải nói vì sao; người bán sẽ đọc', 'must say why; the seller reads it'],
  claim_open: ['còn yêu cầu nhận chủ thể chưa xét', 'has a claim that nobody has judged'],
  claim_taken: [
    'chủ thể này đã thuộc về một tài khoản bán hàng khác',
    'is a producer whom another seller has already',
  ],
  identity_unverified: [
    'chưa xác minh danh tính, luật yêu cầu trước khi bán',
    'is not verified, which the law wants before anything is sold',
  ],
  state_forbids: [
    'không làm được khi tài khoản đang ở trạng thái "{state}"',
    'is not possible while the account is "{state}"',
  ],
  closing_too_soon: [
    'sớm nhất là {day}, vì phải báo trước',
    'is {day} at the earliest, since notice is due',
  ],
  email_taken: ['đã dùng cho một tài khoản bán hàng', 'belongs to a seller already'],
  invitation_over: ['đã hết hạn hoặc đã dùng', 'has ended, or was used already'],
  last_owner: ['phải còn ít nhất một chủ tài khoản', 'must leave one owner at least'],
  password_wrong: ['không đúng', 'is wrong'],
  code_wrong: ['không đúng hoặc đã hết hạn', 'is wrong, or has ended'],
  after_last_holiday: ['phải trước {day}', 'must be before {day}'],
  not_a_tracking_number: ['chưa phải là mã vận đơn', 'is no number of a parcel'],
  pack_missing: [
    'cần ít nhất một quy cách với giá và tồn kho',
    'needs one pack at least, with its price and stock',
  ],
  pack_repeated: ['trùng tên với một quy cách khác', 'is the name of another pack as well'],
  photo_missing: ['cần ít nhất một ảnh chụp sản phẩm', 'needs one photo of the goods at least'],
  points_full: ['đã đủ {most} điểm bán', 'are {most} already'],
  photos_full: ['đã đủ {most} ảnh', 'are {most} already'],
  photo_unreadable: ['không đọc được, xin chụp lại', 'cannot be read; please take it again'],
  photo_too_small: [
    'nhỏ quá, mỗi cạnh cần từ {least} điểm ảnh',
    'is too small: each side needs {least} pixels at least',
  ],
  refers_to_label: [
    'phải ghi rõ, vì người mua từ xa chưa có nhãn trong tay',
    'must be said here, since who buys from afar has no label in hand',
  ],
  listing_forbids: [
    'không làm được khi hàng đang ở trạng thái "{listing}"',
    'is not possible while the listing is "{listing}"',
  ],
  listing_moved: [
    'vừa được người bán thay đổi, xin đọc lại',
    'was changed by its seller just now; please read it again',
  ],
  listing_exists: [
    'đã có hàng đăng bán từ chứng nhận này',
    'is the certificate of a listing already',
  ],
  not_in_force: ['không có chứng nhận còn hiệu lực', 'has no certificate in force'],
  stock_moved: [
    'vừa thay đổi vì có đơn mới, hiện còn {count}',
    'has changed since, by an order: there are {count} now',
  ],
  province_unknown: ['chưa phải là tên một tỉnh, thành phố', 'is the name of no province'],
  point_there: ['đã có trong danh sách', 'is in the list already'],
  column_missing: ['không có cột này', 'is a column that there is not'],
  row_twice: ['trùng với dòng {row}', 'is the same as row {row}'],
  step_no_heavier: ['phải nặng hơn mức trước', 'must be heavier than the step before'],
  step_cheaper: [
    'không được rẻ hơn mức nhẹ hơn',
    'must not be less than what the lighter step costs',
  ],
  papers_full: ['đã đủ {most} giấy tờ', 'are {most} already'],

  // Of the policy for listings whose certificate ended.
  cause_unknown: [
    'không có trường hợp "{cause}"',
    'there is no way in which a certificate ends called "{cause}"',
  ],
  always_delists: [
    'luôn phải gỡ bán, không được để bán như hàng thường',
    'always takes off sale, and is no choice',
  ],
  after_today: ['muộn nhất là hôm nay', 'is today at the latest'],
  before_today: ['sớm nhất là hôm nay', 'is today at the earliest'],

  // Of a certificate's life: the event may not follow what it is.
  nothing_to_reinstate: [
    'chứng nhận không bị thu hồi, hủy công nhận hay trả lại',
    'the certificate was not revoked, annulled or returned',
  ],
  revoked_already: [
    'chứng nhận đã bị thu hồi từ {day}',
    'the certificate has been revoked since {day}',
  ],
  annulled_already: [
    'việc công nhận đã bị hủy từ {day}',
    'the recognition has been annulled since {day}',
  ],
  returned_already: [
    'chủ thể đã trả lại chứng nhận từ {day}',
    'its holder has returned the certificate on {day}',
  ],
  superseded_already: [
    'chứng nhận đã được thay bằng chứng nhận khác từ {day}',
    'another certificate has taken its place since {day}',
  ],
  lapsed_already: ['chứng nhận đã hết hạn ngày {day}', 'the certificate ended on {day}'],
  not_begun: ['chứng nhận đến ngày {day} mới có giá trị', 'the certificate begins on {day} only'],
  still_in_force: ['chứng nhận còn hiệu lực', 'the certificate is in force'],
  no_extension: [
    'chứng nhận không được kéo dài hiệu lực đến ngày ấy',
    'the certificate is not extended through that day',
  ],
  invalid_extension: [
    'hiệu lực kéo dài phải sau ngày hết hạn và trong giới hạn của luật',
    'an extension ends after the last day, and within what the law allows',
  ],
  invalid_period: [
    'chứng nhận hết hạn trước ngày bắt đầu',
    'the certificate ends before its first day',
  ],
  unreadable_day: [
    'ngày ghi trên chứng nhận không đọc được',
    'a day of the certificate cannot be read',
  ],

  // Of fairs.
  fair_slug_taken: ['đã có hội chợ khác dùng', 'is that of another fair'],
  fair_times_order: [
    'phải theo thứ tự: mở nhận đơn, hết nhận đơn, khai mạc, bế mạc',
    'must follow in order: call opens, call closes, fair opens, fair closes',
  ],
  fair_in_use: ['còn người giữ hoặc chờ: {name}', 'is held or waited for: {name}'],
  fair_quota_below_held: [
    'không được ít hơn {least} gian đã có người giữ',
    'must not be less than the {least} booths that are held',
  ],
  fair_number_taken: ['trùng số với gian khác', 'is the number of another booth'],
  fair_cell_taken: ['trùng ô trên sơ đồ với gian khác', 'is the cell of another booth'],
  fair_booth_held: ['đã có người giữ', 'is held by somebody else'],
  fair_call_closed: ['hiện không nhận đơn tham gia', 'takes no applications now'],
  fair_moved: [
    'không làm được với đơn như hiện nay, xin xem lại đơn',
    'cannot be done with the application as it is now; look at it again',
  ],
  fair_goods_outside: [
    'không sản phẩm nào đáp ứng điều kiện của hội chợ',
    'hold nothing that meets what the fair asks',
  ],
} as const satisfies Readonly<Record<string, readonly [vi: string, en: string]>>;

/** Values of parameters that are words of a language: kinds of values, and kinds of decisions. */
export const PARAM_WORDS: Readonly<
  Record<string, Readonly<Record<string, readonly [string, string]>>>
> = {
  expected: {
    string: ['chuỗi ký tự', 'a text'],
    number: ['số', 'a number'],
    int: ['số nguyên', 'a whole number'],
    boolean: ['true hoặc false', 'true or false'],
    array: ['danh sách', 'a list'],
    object: ['đối tượng', 'an object'],
  },
  state: {
    draft: ['đang soạn', 'being written'],
    applied: ['chờ duyệt', 'waiting for approval'],
    more_wanted: ['cần bổ sung', 'to be completed'],
    approved: ['đang bán', 'selling'],
    suspended: ['tạm ngừng', 'suspended'],
    closing: ['sắp đóng', 'about to be closed'],
    closed: ['đã đóng', 'closed'],
  },
  listing: {
    draft: ['đang soạn', 'being written'],
    sent: ['chờ duyệt', 'waiting for approval'],
    more_wanted: ['cần bổ sung', 'to be completed'],
    refused: ['không được duyệt', 'refused'],
    approved: ['đã duyệt', 'approved'],
    archived: ['đã cất đi', 'put away'],
  },
  kind: {
    recognition: ['công nhận', 'recognition'],
    revocation: ['thu hồi', 'revocation'],
    annulment: ['hủy công nhận', 'annulment'],
    reinstatement: ['khôi phục', 'reinstatement'],
    correction: ['đính chính', 'correction'],
  },
};
