/** So long an engine that has answered is taken to be there without asking; longer while somebody asks it. */
const JUST_NOW_MS = 100;
const WHILE_ASKED_MS = 1000;

/** When an engine was heard last: of a crowd that wants to know whether it is there, one asks. */
export class EngineHearing {
  private heardAt = -Infinity;
  private asking = 0;

  /** Puts a question, and hears the engine when it is answered. */
  async ask<T>(question: () => Promise<T>): Promise<T> {
    this.asking += 1;
    try {
      const answer = await question();
      this.heardAt = performance.now();
      return answer;
    } finally {
      this.asking -= 1;
    }
  }

  wasHeard(): boolean {
    const silence = performance.now() - this.heardAt;
    return silence < (this.asking > 0 ? WHILE_ASKED_MS : JUST_NOW_MS);
  }
}
