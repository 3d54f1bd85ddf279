import { describe, expect, it } from 'vitest';
import { namesFoundUnder, namesInQuery, synonymsOfName, synonymsOfQuery } from './synonyms.js';

const flat = (names: ReturnType<typeof synonymsOfName>) =>
  names.flatMap(({ synonyms }) => synonyms);

describe('synonymsOfName', () => {
  it.each([
    ['Lạc rang tỏi ớt', ['đậu phộng', 'đậu phụng']],
    ['Thịt lợn gác bếp', ['heo']],
    ['Chè Thái Nguyên', ['trà']],
    ['MITRI TEA Trà sâm Ngọc Linh', ['chè']],
    ['TRÀ SEN', ['chè']],
    ['Cao mềm Actiso Sa Pa', ['atiso', 'artichoke', 'a ti sô']],
    ['Trà Oolong Phước Lạc', ['chè', 'ô long']],
    ['Bánh tét Trà Vinh', []],
    ['Mắm cá mè vinh', []],
    ['Bắp cải muối', []],
    ['Bột sắn dây', []],
    ['Bột khoai mì', ['sắn', 'củ mì']],
    ['Mì gạo', []],
    ['Gạo thơm', []],
    ['Nước ép dứa', ['khóm', 'trái thơm']],
    ['Mứt trái thơm', ['dứa', 'khóm']],
    ['Dầu phụng tinh khiết Phú Ninh', ['dầu lạc', 'dầu phộng', 'dầu đậu phộng', 'dầu đậu phụng']],
    ['Khổ qua Phú Mỹ', ['mướp đắng']],
    ['Ruốc cá hồi', ['chà bông']],
    ['Mắm ruốc Duy Trinh', []],
    ['Cá lac', []],
    ['Vải thổ cẩm', []],
    ['Mứt dừa non lá dứa', []],
    ['Hạt sen Hưng Yên Sao Mai', []],
    ['Nhãn tiêu da bò', []],
    ['Yến tinh chế sấy khô', ['yến sào', 'tổ yến']],
    ['Yến mạch', []],
  ])('of %s', (name, synonyms) => {
    expect(flat(synonymsOfName(name))).toEqual(synonyms);
  });
});

describe('namesFoundUnder', () => {
  it.each([
    ['Trà lài Cầu Đất', ['trà nhài', 'chè nhài', 'chè lài', 'chè']],
    ['Nhãn tiêu', []],
  ])('of %s', (name, names) => {
    expect(namesFoundUnder(name)).toEqual(names);
  });
});

describe('synonymsOfQuery', () => {
  it.each([
    ['thit heo gac bep', ['lợn']],
    ['THỊT HEO', ['lợn']],
    ['lac rang', ['đậu phộng', 'đậu phụng']],
    ['lắc tay', []],
    ['bap cai', []],
  ])('of %s', (query, synonyms) => {
    expect(flat(synonymsOfQuery(query))).toEqual(synonyms);
  });
});

describe('namesInQuery', () => {
  it.each([
    ['khổ qua', [['khổ qua']]],
    ['tra kho qua', [['trà'], ['khổ qua']]],
    ['dau phong', [['đậu phộng', 'dầu phộng']]],
    ['đậu phộng rang', [['đậu phộng']]],
    ['củ mì', [['củ mì']]],
    ['bắp cải', []],
  ])('of %s', (query, names) => {
    expect(namesInQuery(query).map((known) => known.names)).toEqual(names);
  });
});
