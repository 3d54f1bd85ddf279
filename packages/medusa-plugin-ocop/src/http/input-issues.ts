import type { z } from 'zod';

const TYPES: Record<string, string> = {
  string: 'chuỗi ký tự',
  number: 'số',
  int: 'số nguyên',
  boolean: 'true hoặc false',
  array: 'danh sách',
  object: 'đối tượng',
};

const UNITS: Record<string, string> = { string: 'ký tự', array: 'phần tử' };

type Issue = Parameters<z.core.$ZodErrorMap>[0];

/** A zod issue as a Vietnamese sentence that says what was expected; null leaves it to the schema. */
export function issueMessage(issue: Issue): string | null {
  switch (issue.code) {
    case 'invalid_type': {
      const expected = TYPES[issue.expected] ?? issue.expected;
      return issue.input === undefined ? `bắt buộc, phải là ${expected}` : `phải là ${expected}`;
    }
    case 'invalid_value':
      return `phải là một trong: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'không được để trống';
      return `phải ${sizeOf(issue.origin)}từ ${issue.minimum}${unitOf(issue.origin)} trở lên`;
    case 'too_big':
      return `phải ${sizeOf(issue.origin)}không quá ${issue.maximum}${unitOf(issue.origin)}`;
    case 'invalid_union':
      return 'không đúng dạng nào được phép';
    case 'invalid_format':
      return `không đúng dạng ${issue.format}`;
    default:
      return null;
  }
}

function sizeOf(origin: string): string {
  return UNITS[origin] ? 'có ' : '';
}

function unitOf(origin: string): string {
  const unit = UNITS[origin];
  return unit ? ` ${unit}` : '';
}
