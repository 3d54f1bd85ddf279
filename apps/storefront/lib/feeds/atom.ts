import type { CalendarDate, Locale } from 'ocop-core';
import { escapeXml } from '../xml';

export interface AtomEntry {
  /** Absolute address, which is also what tells entries apart. */
  id: string;
  href: string;
  title: string;
  /** Day in Vietnam. */
  date: CalendarDate;
  summary: string;
  author: string;
}

export interface AtomFeed {
  locale: Locale;
  title: string;
  subtitle: string;
  /** Absolute addresses: of the feed itself, and of the page that it follows. */
  self: string;
  page: string;
  /** Instant at which the register was asked, for a feed without entries. */
  askedAt: string;
  entries: readonly AtomEntry[];
}

/** An Atom document (RFC 4287). */
export function atomXml({
  locale,
  title,
  subtitle,
  self,
  page,
  askedAt,
  entries,
}: AtomFeed): string {
  const [newest] = entries;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">
<id>${escapeXml(self)}</id>
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<updated>${newest ? instantOf(newest.date) : askedAt}</updated>
<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(page)}"/>
${entries.map(entryXml).join('\n')}
</feed>
`;
}

function entryXml({ id, href, title, date, summary, author }: AtomEntry): string {
  return `<entry>
<id>${escapeXml(id)}</id>
<title>${escapeXml(title)}</title>
<updated>${instantOf(date)}</updated>
<author><name>${escapeXml(author)}</name></author>
<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>`;
}

/** A day begins at midnight in Vietnam. */
function instantOf(date: CalendarDate): string {
  return `${date}T00:00:00+07:00`;
}
