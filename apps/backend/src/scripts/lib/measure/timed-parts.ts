const MICROSECONDS = 1000;

/** A piece of work in parts that are measured apart, in their order. */
export type MeasuredWork<Input> = readonly {
  name: string;
  run: (input: Input) => Promise<unknown>;
}[];

/** What a part took, in milliseconds: by the clock, and of this process's processor time. */
export interface TimedPart {
  name: string;
  clock: number;
  processor: number;
}

/** Carries out the parts one after the other, and tells of each when it is done. */
export async function* timedParts<Input>(
  work: MeasuredWork<Input>,
  input: Input,
): AsyncGenerator<TimedPart> {
  for (const { name, run } of work) {
    const start = performance.now();
    const used = process.cpuUsage();
    await run(input);
    const { user, system } = process.cpuUsage(used);
    const clock = performance.now() - start;
    yield { name, clock, processor: (user + system) / MICROSECONDS };
  }
}
