/** What buyers type: with and without marks, one word and several, a place, stars. */
export const QUERIES = [
  'mat ong',
  'mật ong rừng',
  'nuoc mam',
  'nước mắm phú quốc',
  'cà phê',
  'tra',
  'gạo st25',
  'banh trang',
  'bưởi da xanh',
  'hat dieu',
  'chả cá',
  'rượu cần',
  'miến dong',
  'ca kho',
  'dừa',
  'muoi tom',
  'trà hoa cúc',
  'chieu coi',
  'xoài cát',
  '4 sao',
  'tinh bột nghệ',
  'nam linh chi',
];

/** @param {number} index */
export const queryOf = (index) => QUERIES[index % QUERIES.length];
