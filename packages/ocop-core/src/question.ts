/** A buyer's question about goods: it waits, it is answered and read by everybody, or operators have hidden it. */
export const QUESTION_STATES = ['open', 'answered', 'hidden'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** So long a question may be, and its answer. */
export const QUESTION_LENGTH = { least: 8, most: 600, mostAnswer: 1000, mostAuthor: 40 } as const;

/** What decides what may be done with a question. */
export interface QuestionFacts {
  isAnswered: boolean;
  isHidden: boolean;
}

/** What is hidden is hidden, whether answered or not. */
export function questionState({ isAnswered, isHidden }: QuestionFacts): QuestionState {
  if (isHidden) return 'hidden';
  return isAnswered ? 'answered' : 'open';
}

/**
 * A question is read by everybody together with its answer, and not before: whoever answers has found it fit to be
 * read, and nobody can write on a stranger's page. Operators may take it away at any time.
 */
export function questionIsShown(facts: QuestionFacts): boolean {
  return questionState(facts) === 'answered';
}

/** Answered once: what buyers have read is not written anew. */
export function mayAnswer(facts: QuestionFacts): boolean {
  return questionState(facts) === 'open';
}
