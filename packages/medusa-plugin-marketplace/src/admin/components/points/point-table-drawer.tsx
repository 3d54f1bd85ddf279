import { Hint, Label, Text } from '@medusajs/ui';
import type { PointTable } from 'ocop-contract';
import { POINT_COLUMNS, type PointColumn, problemMessage } from 'ocop-core';
import { useId, useState } from 'react';
import { api } from '../../lib/api';
import { useChange } from '../../lib/queries';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { DecisionFrame } from '../decision-frame';

/** A table of points of sale as a spreadsheet saves it; what is wrong is said row by row, and nothing is taken then. */
export function PointTableDrawer({ onClose }: { onClose: () => void }) {
  const { t } = useMarketplaceTranslation();
  const id = useId();
  const { mutate, isPending } = useChange();
  const [result, setResult] = useState<PointTable | null>(null);
  const send = (form: FormData) => {
    const file = form.get('file');
    if (!(file instanceof File) || file.size === 0) return;
    mutate(async () => setResult(await api.importPoints(await file.text())));
  };
  return (
    <DecisionFrame
      title={t('points.import')}
      effect={t('points.importEffect')}
      isPending={isPending}
      onDecide={send}
      onClose={onClose}
    >
      <div className="flex flex-col gap-2">
        <Label htmlFor={id} size="small" weight="plus">
          {t('points.file')}
        </Label>
        <input id={id} type="file" name="file" accept=".csv,text/csv,text/plain" required />
        <Hint>{t('points.fileHint')}</Hint>
      </div>
      {result && <TableResult result={result} />}
    </DecisionFrame>
  );
}

function TableResult({ result }: { result: PointTable }) {
  const { t, locale } = useMarketplaceTranslation();
  const { added, changed, same, problems } = result;
  const isColumn = (path: string): path is PointColumn =>
    POINT_COLUMNS.some((column) => column === path);
  if (problems.length === 0) {
    return <Text role="status">{t('points.imported', { added, changed, same })}</Text>;
  }
  return (
    <div role="status">
      <Text weight="plus">{t('points.refused')}</Text>
      <ul>
        {problems.map((problem) => {
          const { row, path } = problem;
          const column = isColumn(path) ? t(`points.columns.${path}`) : path;
          const words = problemMessage(problem, locale);
          return <li key={`${row} ${path}`}>{t('points.row', { row, column, words })}</li>;
        })}
      </ul>
    </div>
  );
}
