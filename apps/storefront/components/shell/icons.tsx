import type { ReactNode } from 'react';
import { drawnAlike } from '@/lib/drawing/drawn-alike';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      width="24"
      height="24"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}

const BASKET = 'M3 10h18l-2 9.5q-.2.9-1.1.9H6.1q-.9 0-1.1-.9zM7.5 10 12 3.5 16.5 10';

export const BasketIcon = drawnAlike(() => (
  <Icon>
    <path d={BASKET} />
    <path d="M9 13.5v3.5M12 13.5v3.5M15 13.5v3.5" />
  </Icon>
));

export const BasketPlusIcon = drawnAlike(() => (
  <Icon>
    <path d={BASKET} />
    <path d="M12 12.7v5M9.5 15.2h5" />
  </Icon>
));

export const SearchIcon = drawnAlike(() => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5" />
  </Icon>
));

export const HomeIcon = drawnAlike(() => (
  <Icon>
    <path d="M2.5 12.5 12 4l9.5 8.5M5.5 10.5V20h13v-9.5M10 20v-5.5h4V20" />
  </Icon>
));

export const CloseIcon = drawnAlike(() => (
  <Icon>
    <path d="m6 6 12 12M18 6 6 18" />
  </Icon>
));

export const FilterIcon = drawnAlike(() => (
  <Icon>
    <path d="M3 6h18M6.5 12h11M10 18h4" />
  </Icon>
));

export const ArrowIcon = drawnAlike(() => (
  <Icon>
    <path d="M4 12h16M14 6l6 6-6 6" />
  </Icon>
));

export const ZoomIcon = drawnAlike(() => (
  <Icon>
    <circle cx="10.5" cy="10.5" r="6.5" />
    <path d="m15.5 15.5 5 5M10.5 7.8v5.4M7.8 10.5h5.4" />
  </Icon>
));

export const ShareIcon = drawnAlike(() => (
  <Icon>
    <path d="M12 15V3.5M7.5 8 12 3.5 16.5 8M5 12v8.5h14V12" />
  </Icon>
));

export const BookmarkIcon = drawnAlike(() => (
  <Icon>
    <path d="M6 3.5h12v17L12 16l-6 4.5z" />
  </Icon>
));

export const CompareIcon = drawnAlike(() => (
  <Icon>
    <path d="M12 3.5v17M4 7h16M4 7 2 13.5q2.2 2 4.4 0zM20 7l-2.2 6.5q2.2 2 4.4 0zM8.5 20.5h7" />
  </Icon>
));

export const HouseIcon = drawnAlike(() => (
  <Icon>
    <path d="M3 11 12 4.5 21 11M5.5 10v10.5h13V10M9.5 20.5V15h5v5.5M2 20.5h20" />
  </Icon>
));

export const BubbleIcon = drawnAlike(() => (
  <Icon>
    <path d="M4 4.5h16v11.5h-9L6.5 20v-4H4zM8 9h8M8 12h5" />
  </Icon>
));

export const MenuIcon = drawnAlike(() => (
  <Icon>
    <path d="M3.5 6.5h17M3.5 12h17M3.5 17.5h17" />
  </Icon>
));

export const FairIcon = drawnAlike(() => (
  <Icon>
    <path d="M4 9.5 6 4h12l2 5.5M4 9.5h16M5.5 12v8.5h13V12M10 20.5v-5h4v5" />
    <path d="M4 9.5q0 2.5 2.7 2.5t2.6-2.5q0 2.5 2.7 2.5t2.7-2.5q0 2.5 2.6 2.5T20 9.5" />
  </Icon>
));

export const FeedIcon = drawnAlike(() => (
  <Icon>
    <path d="M5 5q14 0 14 14M5 11q8 0 8 8M6 18.2h.1" />
  </Icon>
));
