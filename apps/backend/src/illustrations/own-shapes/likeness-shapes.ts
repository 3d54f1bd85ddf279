import {
  box,
  CLAY,
  disc,
  HOE,
  INK,
  LA,
  LEAF,
  oval,
  PAPER,
  type Part,
  ROSE,
  type Shapes,
  SON,
  WOOD,
} from './part';

const seed = (fill: string, x: number, y: number): Part => [
  fill,
  `M${x} ${y}c2.6 2.4 3 6 0 7.6c-3-1.6-2.6-5.2 0-7.6z`,
];

const stalk = (x: number, top: number, lean: number): Part[] => [
  [
    CLAY,
    `M${x} 26c${lean * 0.3}-6 ${lean * 0.6}-10 ${lean} ${top - 22}c.3-2.4 2.6-2.4 2.9 0c.2 6-.4 ${20 - top} .1 ${22 - top}z`,
  ],
  oval(HOE, x + lean + 1.4, top + 3, 1.6, 3),
];

const quill = (y: number, x: number): Part[] => [
  [WOOD, `M${x} ${y}h20c2 0 3 1.6 3 3.6s-1 3.6-3 3.6h-20c-2 0-3-1.6-3-3.6s1-3.6 3-3.6z`],
  oval(CLAY, x, y + 3.6, 2.4, 3),
  disc(INK, x + 0.4, y + 3.6, 1),
  box(CLAY, x + 6, y + 2, 13, 0.9),
];

const nut = (x: number, y: number, r: number): Part[] => [
  disc(WOOD, x, y, r),
  oval(CLAY, x - r * 0.35, y - r * 0.4, r * 0.3, r * 0.2),
];

const cake = (x: number, y: number): Part[] => [
  box(WOOD, x, y, 8.6, 8.6),
  box(HOE, x + 0.7, y + 0.6, 7.2, 6.4),
  disc(CLAY, x + 4.3, y + 3.8, 1.7),
];

const strip = (x: number, y: number): Part[] => [
  [
    SON,
    `M${x} ${y}c3-2 5 1.5 8 .2s5-2.6 8-.8s4 .6 5-.4l.6 5c-2 1.6-4 1.4-6.4.4s-5 .4-7.6 1.4s-5-1.6-8 0z`,
  ],
  [CLAY, `M${x + 3} ${y + 2}l5 .4v1l-5-.4zM${x + 11} ${y + 1.6}l5-.6v1l-5 .6z`],
];

/** Goods that were long shown by something that only resembles them. Drawn on the icon set's 32 × 32 grid. */
export const LIKENESS_SHAPES: Shapes = {
  'own:ginseng': [
    [WOOD, 'M14.6 1.5h2.8l1 6h-4.8z'],
    [
      PAPER,
      'M16 6.5c3.2 0 5.2 1.8 5 5c-.1 2-.6 3.4-.4 5.2c2.2.8 4.8.6 7.4-.8c-1.6 3-4 4.4-6.8 4.3c.6 3.6 2.6 6.6 3.6 10.3c-3.6-2.2-6-5-7.2-8.6c-.6 3.8-2 6.6-4.6 9.1c0-3.4.2-6-.2-9c-1.6 2.6-3.8 4.4-7 5.5c1.8-3.2 4-5.8 4.2-9.6c-2.6-.2-4.6-1.6-6-4.4c2.4 1 4.8 1 6.8.2c.2-1.8-.4-3-.4-4.7c0-3 2.2-5 5.6-5z',
    ],
    [
      WOOD,
      'M12.5 10.4h4.4v.7h-4.4zM15.6 12.9h4.2v.7h-4.2zM12 15.6h3.6v.7h-3.6zM15 18.3h3.8v.7h-3.8z',
    ],
  ],
  'own:cordyceps': [
    ...stalk(6, 12, -1),
    ...stalk(11, 7, -0.4),
    ...stalk(16, 3, 0.4),
    ...stalk(21, 9, 1.2),
    ...stalk(24, 14, 2),
    [WOOD, 'M3 26c4-3 22-3 26 0c-1 3-6 4.5-13 4.5s-12-1.5-13-4.5z'],
  ],
  'own:sesame': [
    ...[
      [8, 5],
      [16, 3],
      [24, 6],
      [12, 12],
      [20, 11],
      [5, 17],
      [27, 16],
      [15, 20],
      [22, 20],
    ].map(([x = 0, y = 0], index) => seed(index % 2 ? INK : PAPER, x, y)),
    [WOOD, 'M2 27.5h28c-2 2.4-7 3-14 3s-12-.6-14-3z'],
  ],
  'own:bitter-melon': [
    [LA, 'M5.5 2l3 3.4l-2 1.6l-2.6-4z'],
    [LEAF, 'M6 6.5c5-2.5 10 .5 14.5 5s7.5 10 8 17.5c-8 .2-14-2.5-18.5-7.5s-7.5-11.5-4-15z'],
    ...[
      [9, 10],
      [13.5, 11],
      [11, 14.5],
      [16.5, 15],
      [14, 19],
      [20, 19],
      [18.5, 23.5],
      [23.5, 23],
    ].map(([x = 0, y = 0]) => oval(LA, x, y, 1.6, 1.2)),
  ],
  'own:cinnamon': [...quill(5, 7), ...quill(12.5, 5), ...quill(20, 7)],
  'own:cashew': [
    [
      HOE,
      'M8 6.5c6-5 15-2.5 18.5 4s1.5 14.5-4.5 16.5c-3.5 1-5.5-1.5-4.5-4.5c1.5-4.5-1-8-5-8.5c-4.5-.5-7.5-4.5-4.5-7.5z',
    ],
    [PAPER, 'M11 7.5c4-2.5 9.5-1 12 3l-1.5.8c-2.2-3.3-6.2-4.5-9.7-2.7z'],
  ],
  'own:macadamia': [
    ...nut(11, 20, 9),
    disc(WOOD, 22, 11, 8.5),
    disc(PAPER, 22, 11, 5.8),
    oval(HOE, 20.6, 9.4, 1.6, 1.1),
  ],
  'own:sugarcane': [
    [
      WOOD,
      'M6 6h5v7.5h-5zM6 14.5h5v7.5h-5zM6 23h5v8h-5zM18 3h5v7.5h-5zM18 11.5h5v8h-5zM18 20.5h5v10.5h-5z',
    ],
    [HOE, 'M5.6 13h5.8v2h-5.8zM5.6 21.5h5.8v2h-5.8zM17.6 10h5.8v2h-5.8zM17.6 19h5.8v2h-5.8z'],
    [
      LEAF,
      'M8.5 7c-3-3-4-5-7.5-5.5c3-1 7 .5 8.5 3.5c1-3 3-4.5 6-4.5c-2.5 1.5-4 4-5 6.5zM21 4c1-2 3.5-3.5 7-3c-2.5 1.5-4 3-5 5.5c3 0 5.5 1 7.5 4c-4-2-7-3-9.5-4z',
    ],
  ],
  'own:longan': [
    [WOOD, 'M15.5 3h1v9h-1zM16 6l8 7l-.8.8l-7.6-6.6zM16 6l-8 7l.8.8l7.6-6.6z'],
    [LA, 'M16 4.5c-4-3.5-8-4-11-2c2.5 3.5 7 4.2 11 2z'],
    ...nut(8, 17.5, 5.6),
    ...nut(23.5, 17, 5.6),
    disc(WOOD, 15.8, 24, 6.2),
    disc(PAPER, 15.8, 24, 4.6),
    disc(INK, 15.8, 24, 2.2),
  ],
  'own:peppercorns': [
    ...[
      [8, 21],
      [16, 23],
      [24, 21],
      [12, 14.5],
      [20, 14.5],
      [16, 7.5],
    ].flatMap(([x = 0, y = 0]): Part[] => [
      disc(INK, x, y, 4),
      [WOOD, `M${x - 2} ${y - 1.4}l2-1l1.6 1.2l-1.4.4zM${x - 1} ${y + 1.4}l2-.6l1 .8l-2 .8z`],
    ]),
  ],
  'own:dried-meat': [
    oval(WOOD, 16, 21, 14.5, 8.5),
    oval(PAPER, 16, 20, 13, 7),
    ...strip(5, 9),
    ...strip(5, 15.5),
    ...strip(5, 22),
  ],
  'own:small-cakes': [
    oval(ROSE, 16, 24.5, 15, 6),
    oval(PAPER, 16, 24, 13, 4.6),
    ...cake(3.5, 15),
    ...cake(11.7, 16),
    ...cake(20, 15),
    ...cake(7.5, 7),
    ...cake(16, 7),
  ],
};
