import { expect, it } from 'vitest';
import { noticeWay } from './notice-way';

it.each([
  ['Trả lời khiếu nại: https://cho.example.vn/ban-hang/khieu-nai/1', '/ban-hang/khieu-nai/1'],
  ['Xem: https://cho.example.vn/en/ban-hang?trang=2', '/en/ban-hang?trang=2'],
  ['Đăng nhập lại: https://gia-mao.example/dang-nhap', null],
  ['Đăng nhập lại: https://gia-mao.example/ban-hangs', null],
  ['Gói trà bị rách.', null],
  ['https://cho.example.vn/ban-hang', null],
])('%s leads to %s', (paragraph, path) => {
  expect(noticeWay(paragraph)?.path ?? null).toBe(path);
});
