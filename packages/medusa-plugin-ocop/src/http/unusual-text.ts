import type { FieldProblem, ProblemCode } from 'ocop-core';

/** Deeper than any body of ours or Medusa's; a thousand times deeper, whoever walks it runs out of stack. */
const MOST_LEVELS = 64;
const LONE_SURROGATE = /\p{Surrogate}/u;

type TextFault = 'nul' | 'broken';
const OF_TEXT: Record<TextFault, ProblemCode> = {
  nul: 'nul_character',
  broken: 'broken_character',
};
const OF_NAME: Record<TextFault, ProblemCode> = { nul: 'name_with_nul', broken: 'name_broken' };

interface Part {
  value: unknown;
  path: string;
  level: number;
}

/**
 * Fields whose text no database holds: a NUL character, half of a surrogate pair, and nesting without
 * end. Names of fields count as text.
 */
export function unusualText(input: unknown): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const parts: Part[] = [{ value: input, path: '', level: 0 }];
  for (let part = parts.pop(); part; part = parts.pop()) {
    const { value, path, level } = part;
    const fault = typeof value === 'string' ? unusual(value) : null;
    if (fault) problems.push({ path: path || 'body', code: OF_TEXT[fault], params: {} });
    if (typeof value !== 'object' || value === null) continue;
    if (level >= MOST_LEVELS) return [{ path: 'body', code: 'nested_too_deep', params: {} }];
    for (const [key, member] of Object.entries(value).reverse()) {
      const fault = unusual(key);
      if (fault) problems.push({ path: path || 'body', code: OF_NAME[fault], params: {} });
      parts.push({ value: member, path: path ? `${path}.${key}` : key, level: level + 1 });
    }
  }
  return problems;
}

/** What is wrong with a text; null for text that can be kept. */
function unusual(text: string): TextFault | null {
  if (text.includes('\0')) return 'nul';
  return LONE_SURROGATE.test(text) ? 'broken' : null;
}
