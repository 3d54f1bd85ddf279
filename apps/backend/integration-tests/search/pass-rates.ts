interface Rate {
  passed: number;
  of: number;
}

/** How many judged searches passed, by engine and kind, and which did not. */
export class PassRates {
  private readonly rates = new Map<string, Map<string, Rate>>();
  private readonly failed: string[] = [];

  note(engine: string, kind: string, isGood: boolean, query: string): void {
    const kinds = this.rates.get(kind) ?? new Map<string, Rate>();
    const rate = kinds.get(engine) ?? { passed: 0, of: 0 };
    this.rates.set(kind, kinds.set(engine, rate));
    rate.of += 1;
    if (isGood) rate.passed += 1;
    else this.failed.push(`${engine}, ${kind}: ${query}`);
  }

  /** A line for each kind, then the searches that were not as judged. */
  report(): string {
    const rates = [...this.rates].map(([kind, engines]) => {
      const parts = [...engines].map(([name, { passed, of }]) => `${name} ${passed}/${of}`);
      return `${kind.padEnd(12)} ${parts.join('   ')}`;
    });
    return [...rates, ...this.failed.map((line) => `not as judged: ${line}`), ''].join('\n');
  }
}
