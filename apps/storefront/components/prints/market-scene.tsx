import { drawnOnce } from '@/lib/drawing/drawn-once';
import { CarryingBasket } from './carrying-basket';
import { Rooster } from './rooster';

function DrawMarketScene({ className }: { className?: string | undefined }) {
  return (
    <svg className={className} viewBox="0 0 600 560" aria-hidden="true" focusable="false">
      <path fill="#e5a823" d="M6 10 300 5l292 6 3 270-4 272-290 4-296-5 2-276z" />
      <g transform="translate(5 4)">
        <circle cx="446" cy="104" r="54" fill="#a92f1c" />
        <path
          fill="#2f6b3c"
          d="M22 352c50-48 104-58 160-30 40 20 62 40 112 40 60 0 84-70 160-72 54 0 90 22 120 46v110H22z"
        />
        <path fill="#fbf7ec" d="M22 446q140-24 276-8t276-6v102H22z" />
      </g>
      <g fill="none" stroke="#221d18" strokeWidth="4.5" strokeLinecap="round">
        <circle cx="446" cy="104" r="54" />
        <path d="M22 352c50-48 104-58 160-30 40 20 62 40 112 40 60 0 84-70 160-72 54 0 90 22 120 46M22 446q140-24 276-8t276-6" />
        <path
          strokeWidth="3"
          d="M40 376c40-34 90-40 132-22M196 374c34 20 62 26 96 24M330 392c40-4 64-34 96-54M372 404c30-12 54-34 84-44"
        />
        <path
          strokeWidth="3"
          d="M56 496h40M132 508h52M250 494h44M342 510h58M452 496h60M86 522h36M396 526h44"
        />
        <path d="M52 96q18-22 40-6 14-22 40-4 20-8 26 10M40 112h112" />
      </g>
      <path
        fill="#5b5147"
        transform="translate(4 3)"
        d="M64 176Q300 92 536 170l-2 14Q300 112 66 190z"
      />
      <path
        fill="none"
        stroke="#221d18"
        strokeWidth="4.5"
        strokeLinejoin="round"
        d="M64 176Q300 92 536 170l-2 14Q300 112 66 190z"
      />
      <g transform="translate(126 338)">
        <CarryingBasket>
          <FruitPile />
        </CarryingBasket>
      </g>
      <g transform="translate(476 334)">
        <CarryingBasket>
          <JarPile />
        </CarryingBasket>
      </g>
      <g transform="translate(252 296) scale(1.06)">
        <Rooster />
      </g>
      <g fill="none" stroke="#221d18">
        <path strokeWidth="6" d="M14 18 300 13l284 5 3 262-4 264-282 4-288-5 2-266z" />
        <path strokeWidth="2" d="M24 28 300 23l274 5 3 252-4 254-272 4-278-5 2-256z" />
      </g>
    </svg>
  );
}

function FruitPile() {
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <g transform="translate(4 3)">
        <circle cx="-44" cy="-24" r="30" fill="#2f6b3c" />
        <circle cx="34" cy="-22" r="28" fill="#a92f1c" />
        <path fill="#fbf7ec" d="M-26-14c-6-44 20-62 48-58-22 12-26 32-14 60z" />
      </g>
      <g fill="none" stroke="#221d18" strokeWidth="4.5">
        <circle cx="-44" cy="-24" r="30" />
        <circle cx="34" cy="-22" r="28" />
        <path fill="#fbf7ec" d="M-26-14c-6-44 20-62 48-58-22 12-26 32-14 60" />
        <path d="M-44-54q2-12 14-14M34-50q0-8-8-14M58-30l14-10M46-42l10-14M22-46l-2-12" />
        <path strokeWidth="3" d="M-12-20c-4-24 6-38 18-44M-60-34q4-10 14-12" />
      </g>
    </g>
  );
}

function JarPile() {
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <g transform="translate(4 3)">
        <path fill="#17495a" d="M-66-6v-50q0-10 8-14v-10h34v10q8 4 8 14v50z" />
        <path fill="#a92f1c" d="M-8-6v-66h44v66z" />
        <path fill="#fbf7ec" d="M40-6c-4-20 2-40 18-44 16 4 22 24 18 44z" />
        <path fill="#fbf7ec" d="M-60-46h38v24h-38zM0-58h28v28H0z" />
      </g>
      <g fill="none" stroke="#221d18" strokeWidth="4.5">
        <path d="M-66-6v-50q0-10 8-14v-10h34v10q8 4 8 14v50M-58-70h34" />
        <path d="M-8-6v-66h44v66M-8-72l6-14h32l6 14" />
        <path d="M40-6c-4-20 2-40 18-44 16 4 22 24 18 44M50-52q8-14 16 0" />
        <path strokeWidth="3" d="M-60-46h38v24h-38zM0-58h28v28H0zM46-22q12 6 26 0" />
      </g>
      <path
        fill="#e5a823"
        stroke="#221d18"
        strokeWidth="2"
        d="m14-56 3.6 7.6 8.2 1-6 5.8 1.6 8.2-7.4-4-7.4 4 1.6-8.2-6-5.8 8.2-1z"
      />
    </g>
  );
}

/** The home page's print: market morning. A picture only; says nothing that the page does not. */
export const MarketScene = drawnOnce(DrawMarketScene, ({ className }) => className ?? '');
