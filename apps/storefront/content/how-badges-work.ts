import { list, steps, type Translated, table, text } from './article';

/**
 * How a badge comes about. What the law says is from decisions 148/QĐ-TTg and 1489/QĐ-TTg as the
 * press reports them; their annexes were not at hand, and the last section says what to verify.
 */
export const HOW_BADGES_WORK: Translated = {
  vi: {
    title: 'Sao được tính thế nào?',
    summary:
      'Không ai gõ sao vào trang này. Sao được máy tính ra từ chứng nhận còn hiệu lực, mỗi lần bạn mở trang. Trang này nói rõ cách tính, và cách tự mình kiểm tra.',
    sections: [
      {
        id: 'hang-sao',
        title: 'Ba hạng sao và điểm',
        blocks: [
          text(
            'Hội đồng chấm mỗi sản phẩm theo thang 100 điểm, cộng thêm những điều kiện bắt buộc như an toàn thực phẩm. Đủ điểm mà thiếu một điều kiện bắt buộc thì vẫn không đạt.',
          ),
          table(
            'Hạng sao theo điểm (Quyết định 148/QĐ-TTg ngày 24/02/2023)',
            ['Hạng', 'Điểm', 'Nghĩa là'],
            ['5 sao', '90 đến 100', 'Sản phẩm cấp quốc gia, có thể xuất khẩu'],
            ['4 sao', '70 đến dưới 90', 'Sản phẩm cấp tỉnh'],
            ['3 sao', '50 đến dưới 70', 'Đạt tiêu chuẩn của chương trình'],
          ),
          text(
            'Dưới 50 điểm thì chưa có chứng nhận, nên trên chợ không có 1 sao hay 2 sao. Không có hạng nào được cho sẵn: thiếu chứng nhận là không có sao.',
          ),
        ],
      },
      {
        id: 'ai-cong-nhan',
        title: 'Ai công nhận',
        blocks: [
          table(
            'Cơ quan ra quyết định công nhận, theo ngày ký',
            ['Thời gian', '3 sao', '4 sao', '5 sao'],
            [
              'Từ 06/7/2025 (Quyết định 1489/QĐ-TTg)',
              'UBND tỉnh',
              'UBND tỉnh',
              'Bộ Nông nghiệp và Môi trường',
            ],
            [
              '24/02/2023 đến 05/7/2025 (Quyết định 148/QĐ-TTg)',
              'UBND huyện',
              'UBND tỉnh',
              'Bộ quản lý ngành nông nghiệp',
            ],
            [
              'Trước 24/02/2023 (Quyết định 1048/QĐ-TTg)',
              'UBND tỉnh',
              'UBND tỉnh',
              'Bộ quản lý ngành nông nghiệp',
            ],
          ),
          text(
            'Huyện nay không còn, nhưng chứng nhận huyện đã cấp vẫn tính đến hết hạn. Chợ giữ nguyên tên nơi cấp như trên quyết định. Tỉnh đã sáp nhập thì trang sản phẩm ghi cả tên cũ và tên mới.',
          ),
        ],
      },
      {
        id: 'ba-muoi-sau-thang',
        title: 'Sao có giá trị 36 tháng',
        blocks: [
          text(
            'Chứng nhận có giá trị 36 tháng kể từ ngày cơ quan có thẩm quyền ký, trừ khi quyết định ghi ngày khác. Ngày cuối vẫn còn tính; qua nửa đêm hôm đó, theo giờ Việt Nam, sao mất và sản phẩm rời chợ, không cần ai bấm nút.',
          ),
          text(
            'Muốn có sao tiếp, chủ thể nộp hồ sơ để được đánh giá lại. Trong lúc chờ kết quả mà chứng nhận cũ đã hết hạn thì chưa có sao.',
          ),
        ],
      },
      {
        id: 'mat-sao',
        title: 'Thu hồi khác hết hiệu lực',
        blocks: [
          list(
            'Thu hồi: nơi đã công nhận ra quyết định lấy lại chứng nhận, chẳng hạn vì mất an toàn thực phẩm hoặc làm không đúng hồ sơ. Từ ngày quyết định có hiệu lực, sản phẩm ra khỏi tìm kiếm, giỏ hàng và thanh toán cùng lúc.',
            'Hết hiệu lực: đã qua ngày cuối mà chưa được công nhận lại. Hàng có thể vẫn tốt, nhưng không được mang sao.',
            'Thay thế: sản phẩm được công nhận lại hoặc nâng hạng; chứng nhận mới tính thay cho chứng nhận cũ.',
          ),
          text(
            'Trang của sản phẩm đã mất sao vẫn ở lại, nói rõ từ ngày nào, theo quyết định nào. Tất cả nằm trong [danh sách thu hồi và hết hiệu lực](/thu-hoi).',
          ),
        ],
      },
      {
        id: 'tiem-nang',
        title: '“Tiềm năng 5 sao” là 4 sao',
        blocks: [
          text(
            'Sản phẩm được tỉnh chấm từ 90 điểm thì tỉnh đề nghị Bộ công nhận 5 sao. Trước khi Bộ ký, sản phẩm có 4 sao và dòng chữ “Tiềm năng 5 sao”. Chợ không bao giờ vẽ ngôi sao thứ năm khi Bộ chưa ký.',
          ),
        ],
      },
      {
        id: 'con-dau',
        title: 'Con dấu nói gì',
        blocks: [
          list(
            'Số sao: 3, 4 hoặc 5, đúng như trong quyết định.',
            'Số quyết định và nơi ra quyết định, để bạn hỏi lại cơ quan nhà nước.',
            'Ngày cuối còn hiệu lực.',
            'Mã CP-XXXX-XXXX và mã QR: nhập ở trang [tra cứu](/chung-nhan) để hỏi thẳng sổ đăng ký.',
          ),
          text(
            'Con dấu gắn với một sản phẩm và một chứng nhận, không gắn với cửa hàng hay cả một nhóm hàng. Con dấu do Chợ Phiên tự vẽ; nhãn hiệu chứng nhận OCOP chính thức thuộc cơ quan nhà nước.',
          ),
        ],
      },
      {
        id: 'nhan-xet',
        title: 'Nhận xét của người mua không phải là sao OCOP',
        blocks: [
          text(
            'Nhận xét là ý kiến của người đã mua, ghi bằng con số và lời nói. Sao OCOP là kết quả chấm của hội đồng nhà nước. Nhiều lời khen không thêm được sao, lời chê không bớt sao; hai thứ được vẽ khác hẳn nhau để không ai lầm.',
          ),
        ],
      },
      {
        id: 'tu-kiem-tra',
        title: 'Tự kiểm tra sổ đăng ký',
        blocks: [
          text(
            'Mỗi lần công nhận, thu hồi, khôi phục là một dòng trong sổ. Mỗi dòng mang “dấu vân tay” (SHA-256) của chính nó và của dòng trước. Sửa hay rút một dòng cũ thì mọi dấu sau đó không khớp nữa, và ai cũng thấy.',
          ),
          steps(
            'Tải các dòng của sổ ở địa chỉ công khai ghi trong đoạn mã dưới đây.',
            'Với mỗi dòng: bỏ trường hash, viết phần còn lại thành JSON với khóa xếp theo thứ tự và không có khoảng trắng, rồi tính SHA-256. Kết quả phải bằng hash.',
            'previous_hash của mỗi dòng phải bằng hash của dòng trước; dòng đầu trỏ về 64 số 0.',
            'Giữ lại dấu của dòng cuối. Lần sau kiểm tra, dấu ấy phải còn nằm đúng chỗ trong sổ.',
          ),
          text('Đoạn mã sau làm đúng như vậy. Lưu thành so-dang-ky.mjs rồi chạy bằng Node.js:'),
        ],
      },
      {
        id: 'doi-chieu',
        title: 'Nguồn, và chỗ cần đối chiếu',
        blocks: [
          list(
            'Quyết định 148/QĐ-TTg ngày 24/02/2023 và 1489/QĐ-TTg ngày 06/7/2025 của Thủ tướng Chính phủ: bộ tiêu chí, thang điểm, cấp công nhận. Cần đối chiếu: toàn văn các phụ lục.',
            'Thời hạn 36 tháng: theo báo chí dẫn quy định. Cần đối chiếu: cách tính ngày bắt đầu ghi trên từng quyết định.',
            'Tên bộ công nhận 5 sao: Bộ Nông nghiệp và Phát triển nông thôn, từ tháng 3/2025 là Bộ Nông nghiệp và Môi trường. Cần đối chiếu: ngày chuyển.',
          ),
          text(
            'Thấy chỗ nào khác với văn bản gốc, bạn báo cho chợ ở trang [liên hệ](/lien-he); văn bản gốc luôn đúng hơn trang này.',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'How are stars computed?',
    summary:
      'Nobody types stars into this site. They are computed from the certificate in force, each time you open a page. This page says how, and how to check it yourself.',
    sections: [
      {
        id: 'hang-sao',
        title: 'Three levels, and their scores',
        blocks: [
          text(
            'A council scores each product out of 100 points, beside mandatory conditions such as food safety. Enough points without one of the mandatory conditions is still a fail.',
          ),
          table(
            'Stars by score (Decision 148/QĐ-TTg of 24 February 2023)',
            ['Level', 'Score', 'Means'],
            ['5 stars', '90 to 100', 'A national product, fit for export'],
            ['4 stars', '70 to under 90', 'A product of provincial rank'],
            ['3 stars', '50 to under 70', 'Meets the standard of the programme'],
          ),
          text(
            'Below 50 points there is no certificate, so this market has no one or two stars. No level is ever assumed: without a certificate there are no stars.',
          ),
        ],
      },
      {
        id: 'ai-cong-nhan',
        title: 'Who recognises',
        blocks: [
          table(
            'The body that decides, by day of signing',
            ['Period', '3 stars', '4 stars', '5 stars'],
            [
              'From 6 July 2025 (Decision 1489/QĐ-TTg)',
              'Province',
              'Province',
              'Ministry of Agriculture and Environment',
            ],
            [
              '24 February 2023 to 5 July 2025 (Decision 148/QĐ-TTg)',
              'District',
              'Province',
              'Ministry in charge of agriculture',
            ],
            [
              'Before 24 February 2023 (Decision 1048/QĐ-TTg)',
              'Province',
              'Province',
              'Ministry in charge of agriculture',
            ],
          ),
          text(
            'Districts no longer exist, but the certificates they gave count until their last day. This market keeps the issuer’s name as it stands on the decision. Where provinces have merged, a product’s page gives the old name and the new.',
          ),
        ],
      },
      {
        id: 'ba-muoi-sau-thang',
        title: 'Stars last 36 months',
        blocks: [
          text(
            'A certificate counts for 36 months from the day the competent body signs it, unless the decision states other days. The last day still counts; after that midnight, Vietnam time, the stars are gone and the product leaves the market, without anybody pressing a button.',
          ),
          text(
            'To keep its stars, the producer files for re-evaluation. While the result is awaited and the old certificate is over, there are no stars.',
          ),
        ],
      },
      {
        id: 'mat-sao',
        title: 'Revoked is not lapsed',
        blocks: [
          list(
            'Revoked: the body that recognised the product decides to take the certificate back, for instance because food safety failed or because it is not made as filed. From the day the decision takes effect the product leaves search, baskets and checkout at once.',
            'Lapsed: the last day is over and there is no new recognition. The goods may still be good, but may not carry stars.',
            'Superseded: the product was recognised again or promoted; the new certificate counts instead of the old.',
          ),
          text(
            'The page of a product that lost its stars stays, and says since when and by which decision. All of them are in the [list of revoked and lapsed certificates](/thu-hoi).',
          ),
        ],
      },
      {
        id: 'tiem-nang',
        title: '“Potential 5 stars” is 4 stars',
        blocks: [
          text(
            'A product that its province scores at 90 points or more is proposed to the ministry for 5 stars. Until the ministry signs, it has 4 stars and the words “Potential 5 stars”. This market never draws the fifth star before the ministry has signed.',
          ),
        ],
      },
      {
        id: 'con-dau',
        title: 'What the seal says',
        blocks: [
          list(
            'The number of stars: 3, 4 or 5, exactly as decided.',
            'The decision’s number and who decided, so that you can ask the authority.',
            'The last day on which it counts.',
            'The code CP-XXXX-XXXX and a QR code: enter it at [certificates](/chung-nhan) to ask the register itself.',
          ),
          text(
            'A seal belongs to one product and one certificate, never to a shop or a range of goods. It is drawn by Chợ Phiên; the official OCOP certification mark belongs to the state.',
          ),
        ],
      },
      {
        id: 'nhan-xet',
        title: 'Buyers’ reviews are not OCOP stars',
        blocks: [
          text(
            'A review is what a buyer thinks, told as a number and words. OCOP stars are what a public council has scored. Praise adds no star and blame takes none away; the two are drawn so differently that nobody takes one for the other.',
          ),
        ],
      },
      {
        id: 'tu-kiem-tra',
        title: 'Check the register yourself',
        blocks: [
          text(
            'Each recognition, revocation and reinstatement is an entry of the register. Each entry carries a fingerprint (SHA-256) of itself and of the entry before. Whoever changes or removes an old entry breaks every fingerprint after it, for all to see.',
          ),
          steps(
            'Fetch the entries from the public address that stands in the script below.',
            'For each entry: leave out the field hash, write the rest as JSON with sorted keys and no white space, and compute its SHA-256. It has to equal hash.',
            'The previous_hash of each entry has to equal the hash of the one before; the first points at 64 zeros.',
            'Keep the last fingerprint. Next time it has to stand at the same place in the register.',
          ),
          text('This script does just that. Save it as so-dang-ky.mjs and run it with Node.js:'),
        ],
      },
      {
        id: 'doi-chieu',
        title: 'Sources, and what to verify',
        blocks: [
          list(
            'Decisions 148/QĐ-TTg of 24 February 2023 and 1489/QĐ-TTg of 6 July 2025 of the Prime Minister: criteria, score bands, who recognises. To verify: the full text of the annexes.',
            'The term of 36 months: as the press quotes the rules. To verify: the first day that each decision states.',
            'The ministry that recognises 5 stars: Agriculture and Rural Development, since March 2025 Agriculture and Environment. To verify: the day of the change.',
          ),
          text(
            'If something here differs from the original texts, please tell us at [contact](/lien-he); the originals are always right.',
          ),
        ],
      },
    ],
  },
};
