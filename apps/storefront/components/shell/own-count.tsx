interface OwnCountProps {
  /** The cookie that holds it, by which the script finds its place (`browser/show-own.ts`). */
  of: string;
  /** 0 on a page that everybody gets. */
  count: number;
  className: string | undefined;
}

/** How many of something a visitor has; not seen where it is none. */
export function OwnCount({ of, count, className }: OwnCountProps) {
  return (
    <span className={className} data-own={of} hidden={count === 0}>
      {count}
    </span>
  );
}

/** What the script names a link with once it knows the count; it puts the number into the second. */
export function labelsByCount(label: (count: number) => string) {
  return { 'data-label-one': label(1), 'data-label-many': label(2) };
}
