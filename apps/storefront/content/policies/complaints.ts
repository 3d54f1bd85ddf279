import { list, steps, type Translated, text } from '../article';

export const COMPLAINTS: Translated = {
  vi: {
    title: 'Giải quyết khiếu nại và tranh chấp',
    summary: 'Báo cho ai, ai trả lời, trong bao lâu, và nếu chưa thỏa thì đi đâu.',
    sections: [
      {
        id: 'cac-buoc',
        title: 'Các bước',
        blocks: [
          steps(
            'Báo qua [[số điện thoại, thư điện tử, biểu mẫu]], kèm mã đơn hoặc mã chứng nhận, việc xảy ra và điều bạn muốn.',
            'Chợ xác nhận đã nhận trong [[số]] giờ và cho bạn mã theo dõi.',
            'Người bán trả lời trong [[số]] ngày; chợ đứng giữa để hai bên thương lượng.',
            'Chợ báo kết quả bằng văn bản trong [[số]] ngày.',
          ),
        ],
      },
      {
        id: 'bao-sao-gia',
        title: 'Báo sao giả, hàng sai',
        blocks: [
          text(
            'Thấy bao bì in sao mà [tra cứu](/chung-nhan) không ra, hoặc ra chứng nhận đã thu hồi, bạn chụp lại và báo. Chợ kiểm tra, gỡ bán nếu đúng, và chuyển cho cơ quan quản lý chương trình OCOP của tỉnh.',
          ),
        ],
      },
      {
        id: 'co-quan',
        title: 'Khi chưa thỏa',
        blocks: [
          list(
            'Cơ quan bảo vệ quyền lợi người tiêu dùng nơi bạn ở: [[tên, số điện thoại]].',
            'Tổng đài bảo vệ người tiêu dùng: [[số điện thoại, cần đối chiếu]].',
            'Hòa giải, trọng tài hoặc tòa án theo pháp luật.',
          ),
        ],
      },
      {
        id: 'go-bo',
        title: 'Yêu cầu của cơ quan nhà nước',
        blocks: [
          text(
            'Nhận yêu cầu gỡ nội dung, hàng hóa vi phạm, chợ thực hiện trong 24 giờ và ghi lại: [[đầu mối tiếp nhận; cần đối chiếu với nghị định hiện hành]].',
          ),
        ],
      },
    ],
  },
  en: {
    title: 'Complaints and disputes',
    summary: 'Whom to tell, who answers, how soon, and where to go next.',
    sections: [
      {
        id: 'cac-buoc',
        title: 'Steps',
        blocks: [
          steps(
            'Tell us by [[phone, e-mail, form]], with the code of the order or certificate, what happened and what you want.',
            'The market confirms within [[number]] hours and gives you a code to follow it.',
            'The seller answers within [[number]] days; the market stands between the two.',
            'The market tells you the outcome in writing within [[number]] days.',
          ),
        ],
      },
      {
        id: 'bao-sao-gia',
        title: 'Fake stars, wrong goods',
        blocks: [
          text(
            'If stars are printed on a package and [certificates](/chung-nhan) knows nothing of them, or says that they were revoked, take a picture and tell us. The market checks, takes the goods off sale if it is so, and passes it on to the province’s OCOP authority.',
          ),
        ],
      },
      {
        id: 'co-quan',
        title: 'If that does not help',
        blocks: [
          list(
            'The consumer protection authority where you live: [[name, phone]].',
            'The consumer hotline: [[phone, to verify]].',
            'Mediation, arbitration or the courts, as the law provides.',
          ),
        ],
      },
      {
        id: 'go-bo',
        title: 'Requests of authorities',
        blocks: [
          text(
            'Asked to remove unlawful content or goods, the market does so within 24 hours and keeps a record: [[contact for authorities; verify against the decree in force]].',
          ),
        ],
      },
    ],
  },
};
