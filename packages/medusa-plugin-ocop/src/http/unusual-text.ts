import type { InputProblem } from '../modules/certification';

/** Deeper than any body of ours or Medusa's; a thousand times deeper, whoever walks it runs out of stack. */
const MOST_LEVELS = 64;
const LONE_SURROGATE = /\p{Surrogate}/u;

interface Part {
  value: unknown;
  path: string;
  level: number;
}

/**
 * Fields whose text no database holds: a NUL character, half of a surrogate pair, and nesting without
 * end. Names of fields count as text.
 */
export function unusualText(input: unknown): InputProblem[] {
  const problems: InputProblem[] = [];
  const parts: Part[] = [{ value: input, path: '', level: 0 }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { value, path, level } = part;
    const message = typeof value === 'string' ? unusual(value) : null;
    if (message) problems.push({ path: path || 'body', message });
    if (typeof value !== 'object' || value === null) continue;
    if (level >= MOST_LEVELS) return [{ path: 'body', message: 'lồng nhau quá sâu' }];
    for (const [key, member] of Object.entries(value).reverse()) {
      const message = unusual(key);
      if (message) problems.push({ path: path || 'body', message: `tên trường ${message}` });
      parts.push({ value: member, path: path ? `${path}.${key}` : key, level: level + 1 });
    }
  }
  return problems;
}

/** What is wrong with a text, as the end of a sentence; null for text that can be kept. */
function unusual(text: string): string | null {
  if (text.includes('\0')) return 'không được chứa ký tự NUL';
  return LONE_SURROGATE.test(text) ? 'có ký tự Unicode không trọn vẹn' : null;
}
