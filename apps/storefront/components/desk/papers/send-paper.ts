import { PAPERS_ADDRESS } from '@/lib/desk/papers';
import { smallerPicture } from './smaller-picture';

interface Texts {
  missing: string;
  unsure: string;
  offline: string;
}

/** The whole way of a paper; what does not come through may be sent again as it is. */
export async function sendPaper(
  form: FormData,
  texts: Texts,
): Promise<{ next: string } | { trouble: string }> {
  const [file] = form.getAll('file').filter((given) => given instanceof File && given.size > 0);
  if (!(file instanceof File)) return { trouble: texts.missing };
  form.set('file', await smallerPicture(file));
  try {
    const response = await fetch(PAPERS_ADDRESS, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: form,
    });
    return read(await response.json()) ?? { trouble: texts.unsure };
  } catch {
    return { trouble: navigator.onLine ? texts.unsure : texts.offline };
  }
}

function read(answer: unknown): { next: string } | { trouble: string } | null {
  if (typeof answer !== 'object' || answer === null) return null;
  if ('next' in answer && typeof answer.next === 'string') return { next: answer.next };
  if ('trouble' in answer && typeof answer.trouble === 'string') return { trouble: answer.trouble };
  return null;
}
