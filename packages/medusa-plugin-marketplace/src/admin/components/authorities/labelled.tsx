import { Label } from '@medusajs/ui';
import type { ReactNode } from 'react';

interface LabelledProps {
  id: string;
  label: string;
  children: ReactNode;
}

/** A field under its name. */
export function Labelled({ id, label, children }: LabelledProps) {
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
    </div>
  );
}

/** A choice as the dashboard's other fields look. */
export const SELECT = 'bg-ui-bg-field border-ui-border-base rounded-md border px-2 py-1';
