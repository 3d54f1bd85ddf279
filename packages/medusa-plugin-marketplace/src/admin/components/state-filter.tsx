import { Button } from '@medusajs/ui';

interface StateFilterProps<State extends string> {
  /** Null stands for all of them. */
  states: readonly (State | null)[];
  current: State | null;
  name: (state: State | null) => string;
  /** How many stand there, as soon as that is known. */
  counts: Readonly<Partial<Record<State, number>>> | undefined;
  onChange: (state: State | null) => void;
}

/** Which state of things a list shows, with how many there are of each. */
export function StateFilter<State extends string>(props: StateFilterProps<State>) {
  const { states, current, name, counts, onChange } = props;
  return (
    <div className="flex flex-wrap gap-2 px-6 py-3">
      {states.map((one) => (
        <Button
          key={one ?? ''}
          size="small"
          variant={one === current ? 'primary' : 'secondary'}
          aria-pressed={one === current}
          onClick={() => onChange(one)}
        >
          {name(one)}
          {one && counts && <span className="tabular-nums">({counts[one] ?? 0})</span>}
        </Button>
      ))}
    </div>
  );
}
