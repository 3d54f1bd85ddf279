/** One field at fault, as the routes write them: `decision.number: "x" is not a number; …`. */
interface FieldProblem {
  path: string;
  message: string;
}

interface ServerProblems {
  fields: FieldProblem[];
  /** What names no field, or null. */
  general: string | null;
}

const FIELD_PROBLEM = /^([a-z_]+(?:\.[a-z_\d]+)*): (.+)$/su;

/**
 * Takes the message of a refused request apart. A part without a path belongs to the part before
 * it: texts may hold a semicolon.
 */
export function readServerProblems(error: unknown): ServerProblems {
  const message = error instanceof Error ? error.message : String(error);
  const fields: FieldProblem[] = [];
  const loose: string[] = [];
  for (const part of message.split('; ')) {
    const match = FIELD_PROBLEM.exec(part);
    const last = fields.at(-1);
    if (match) fields.push({ path: match[1] ?? '', message: match[2] ?? '' });
    else if (last) last.message += `; ${part}`;
    else loose.push(part);
  }
  return { fields, general: loose.length > 0 ? loose.join('; ') : null };
}
