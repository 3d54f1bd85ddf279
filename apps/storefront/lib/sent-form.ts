import { z } from 'zod';

/** As much as Next takes of a form. */
const MOST_BYTES = 1024 * 1024;

const ACTION_FIELD = /^\$ACTION_(\d+):(\d+)$/;

/** How React names the action of a form and what the page gave it. */
const referenceSchema = z.object({
  id: z.string(),
  bound: z.union([z.null(), z.string().regex(/^\$@\d+$/)]).optional(),
});

/**
 * What is wrong with a form that was sent to a page, as a status; null where its action can be found.
 * Next would answer 500 for what it cannot read.
 */
export async function formFault(request: Request): Promise<400 | 413 | null> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^multipart\/form-data\b/i.test(type)) return null;
  try {
    const body = await request.arrayBuffer();
    if (body.byteLength > MOST_BYTES) return 413;
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    return [...form].every(([name, value]) => isReadable(name, value)) ? null : 400;
  } catch {
    return 400;
  }
}

function isReadable(name: string, value: FormDataEntryValue): boolean {
  const field = ACTION_FIELD.exec(name);
  if (!field) return true;
  if (typeof value !== 'string') return false;
  const parsed: unknown = JSON.parse(value);
  return field[2] === '0' ? referenceSchema.safeParse(parsed).success : isPlain(parsed);
}

/** What a page of ours gives an action is plain: text, numbers, lists and objects of them. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return !/^\$(?!\$|undefined$)/.test(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.values(value).every(isPlain);
}
