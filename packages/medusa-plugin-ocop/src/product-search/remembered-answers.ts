import { LRUCache } from 'lru-cache';

const MOST_ANSWERS = 500;
/** Writes that nobody speaks of, such as an operator's rebuild by Medusa's own hand, show after this. */
const LONGEST_MS = 60_000;

interface Remembered<T extends object> {
  answer: T;
  edition: string;
}

/**
 * Answers of the search engines to questions that are asked again and again, as long as no document was
 * written. Whoever takes one still asks the register about each of its products.
 */
export class RememberedAnswers<T extends object> {
  private readonly answers = new LRUCache<string, Remembered<T>>({
    max: MOST_ANSWERS,
    ttl: LONGEST_MS,
  });

  /** The answer to this question, if it is of this edition of the documents. */
  get(question: string, edition: string): T | undefined {
    const found = this.answers.get(question);
    return found?.edition === edition ? found.answer : undefined;
  }

  /** @param edition read before the engine was asked, and the same afterwards */
  keep(question: string, edition: string, answer: T): void {
    this.answers.set(question, { edition, answer });
  }
}
