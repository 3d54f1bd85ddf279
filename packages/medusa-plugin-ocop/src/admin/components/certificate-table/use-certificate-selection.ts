import type { DataTableRowSelectionState } from '@medusajs/ui';
import { useState } from 'react';
import type { CertificateRow } from '../../lib/contract';

/** What is ticked, kept with its rows over pages and filters. */
export function useCertificateSelection(shown: readonly CertificateRow[]) {
  const [selected, setSelected] = useState<ReadonlyMap<string, CertificateRow>>(new Map());

  const change = (state: DataTableRowSelectionState) => {
    const rows = new Map([...selected, ...shown.map((row) => [row.id, row] as const)]);
    const next = new Map<string, CertificateRow>();
    for (const [id, ticked] of Object.entries(state)) {
      const row = rows.get(id);
      if (ticked && row) next.set(id, row);
    }
    setSelected(next);
  };

  return {
    certificates: [...selected.values()],
    state: Object.fromEntries([...selected.keys()].map((id) => [id, true])),
    change,
    clear: () => setSelected(new Map()),
  };
}
