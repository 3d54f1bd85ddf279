/** A case is not what somebody took it for: nothing was done. */
export class CaseConflict extends Error {
  constructor(readonly reason: 'case_moved' | 'case_not_possible' | 'case_photos_full') {
    super(MESSAGES[reason]);
    this.name = 'CaseConflict';
  }
}

const MESSAGES = {
  case_moved: 'Khiếu nại này đã thay đổi. Xin xem lại.',
  case_not_possible: 'Lúc này chưa thể hoặc không còn khiếu nại về kiện hàng này được.',
  case_photos_full: 'Khiếu nại này đã đủ ảnh.',
} as const;
