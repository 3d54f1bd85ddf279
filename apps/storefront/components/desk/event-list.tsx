import { formatInstant } from '@/lib/instant';
import { pageContext } from '@/lib/page-context';

interface EventListProps {
  title: string;
  /** In the order in which they are told. */
  events: readonly { at: string; text: string }[];
}

/** What happened to an order or a case, and when; nothing where nothing has. */
export async function EventList({ title, events }: EventListProps) {
  const { locale } = await pageContext();
  if (events.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {events.map(({ at, text }) => (
          <li key={`${text}-${at}`}>
            {formatInstant(at, locale)}: {text}
          </li>
        ))}
      </ul>
    </>
  );
}
