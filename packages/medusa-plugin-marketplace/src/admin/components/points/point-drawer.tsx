import { Input, Label } from '@medusajs/ui';
import type { PointOfSaleView } from 'ocop-contract';
import { POINT_COLUMNS, placeName } from 'ocop-core';
import { useId } from 'react';
import { api } from '../../lib/api';
import { useChange } from '../../lib/queries';
import { textOf } from '../../lib/text-of';
import { useMarketplaceTranslation } from '../../lib/use-marketplace-translation';
import { DecisionFrame } from '../decision-frame';

interface PointDrawerProps {
  /** Null: a new one. */
  point: PointOfSaleView | null;
  onClose: () => void;
}

/** What is said of a point of sale. */
export function PointDrawer({ point, onClose }: PointDrawerProps) {
  const { t, locale } = useMarketplaceTranslation();
  const id = useId();
  const { mutate, isPending } = useChange(onClose);
  const province = point && placeName({ scheme: '2025', code: point.province_code }, locale);
  const known = { ...point, province };
  const keep = (form: FormData) => {
    const said = (name: string) => textOf(form, name) ?? '';
    mutate(() =>
      api.keepPoint(point?.id ?? null, {
        name: said('name'),
        address: said('address'),
        commune: said('commune'),
        province: said('province'),
        hours: said('hours'),
        phone: said('phone'),
      }),
    );
  };
  return (
    <DecisionFrame
      title={t(point ? 'points.change' : 'points.add')}
      effect={t('points.effect')}
      isPending={isPending}
      onDecide={keep}
      onClose={onClose}
    >
      {POINT_COLUMNS.map((column) => (
        <div key={column} className="flex flex-col gap-2">
          <Label htmlFor={`${id}${column}`} size="small" weight="plus">
            {t(`points.columns.${column}`)}
          </Label>
          <Input id={`${id}${column}`} name={column} defaultValue={known[column] ?? ''} />
        </div>
      ))}
    </DecisionFrame>
  );
}
