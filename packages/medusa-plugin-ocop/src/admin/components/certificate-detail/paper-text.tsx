import { formatDate } from 'ocop-core';
import type { Paper } from '../../lib/contract';
import { useOcopTranslation } from '../../lib/use-ocop-translation';

/** A paper on one line: its number and issuer where it has them, and its day. */
export function PaperText({ paper }: { paper: Paper }) {
  const { locale } = useOcopTranslation();
  const parts = [paper.number, paper.issuer, formatDate(paper.dated_on, locale)];
  return <span>{parts.filter(Boolean).join(', ')}</span>;
}
