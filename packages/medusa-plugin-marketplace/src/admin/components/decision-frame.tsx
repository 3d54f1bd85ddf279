import { Button, Drawer, Hint, Label, Text, Textarea } from '@medusajs/ui';
import { type FormEvent, type ReactNode, useId } from 'react';
import { useMarketplaceTranslation } from '../lib/use-marketplace-translation';

interface DecisionFrameProps {
  /** What it is, and what its button says. */
  title: string;
  /** What will happen. */
  effect: string;
  isPending: boolean;
  onDecide: (form: FormData) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** A drawer in which an operator decides: what it will do, what has to be said with it, and the button. */
export function DecisionFrame(props: DecisionFrameProps) {
  const { title, effect, isPending, onDecide, onClose, children } = props;
  const { t } = useMarketplaceTranslation();
  const form = useId();
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onDecide(new FormData(event.currentTarget));
  };
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content aria-describedby={undefined}>
        <Drawer.Header>
          <Drawer.Title>{title}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="overflow-y-auto">
          <form id={form} className="flex flex-col gap-5" onSubmit={send}>
            <Text>{effect}</Text>
            {children}
          </form>
        </Drawer.Body>
        <Drawer.Footer>
          <Drawer.Close asChild>
            <Button variant="secondary">{t('common.cancel')}</Button>
          </Drawer.Close>
          <Button type="submit" form={form} isLoading={isPending}>
            {title}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

/** Why, in words that the seller reads. */
export function ReasonField({ required }: { required: boolean }) {
  const { t } = useMarketplaceTranslation();
  const id = useId();
  return (
    <div className="flex flex-col gap-2">
      <Label htmlFor={id} size="small" weight="plus">
        {t(required ? 'decision.reason' : 'decision.reasonMay')}
      </Label>
      <Textarea
        id={id}
        name="reason"
        maxLength={1000}
        required={required}
        aria-describedby={`${id}hint`}
      />
      <Hint id={`${id}hint`}>{t('decision.reasonHint')}</Hint>
    </div>
  );
}
