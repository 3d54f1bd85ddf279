import { Container, Heading } from '@medusajs/ui';
import type { ReactNode } from 'react';

interface CardProps {
  heading: string;
  /** Beside the heading: what the card is about, or what can be done with it. */
  aside?: ReactNode;
  children: ReactNode;
}

/** A card with a heading, its parts divided by lines. */
export function Card({ heading, aside, children }: CardProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{heading}</Heading>
        {aside}
      </div>
      {children}
    </Container>
  );
}
