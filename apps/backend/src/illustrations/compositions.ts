import type { PictureKind } from './picture-kinds';
import {
  type Defs,
  groundHatch,
  hasLabel,
  medallion,
  type Placement,
  printObject,
  printPack,
} from './printed-object';
import { between, type Random } from './random';

export type CompositionName = 'single' | 'pack' | 'still' | 'pair' | 'trio' | 'medal' | 'corners';

interface Scene {
  kind: PictureKind;
  defs: Defs;
  random: Random;
  /** The ground in a lighter tone, for discs. */
  light: string;
}

type Composition = (scene: Scene) => string;

/** Middle of the picture's field (the caption takes the foot). */
const CX = 400;
const CY = 362;

/** A pack is never shown with an empty label. */
function show(object: string, scene: Scene, at: Placement): string {
  const { emblem, objects } = scene.kind;
  return hasLabel(object)
    ? printPack(object, emblem ?? objects[0], at, scene.defs)
    : printObject(object, at, scene.defs);
}

const main = (scene: Scene, at: Placement) => show(scene.kind.objects[0], scene, at);

function companion(scene: Scene, at: Placement): string {
  const { objects } = scene.kind;
  return show(objects[1] ?? objects[0], scene, at);
}

const packed = (scene: Scene, at: Placement) =>
  show(scene.kind.pack ?? scene.kind.objects[0], scene, at);

const lean = (scene: Scene, most: number) => between(-most, most, scene.random);
const sun = (scene: Scene, radius: number) =>
  `<circle cx="${CX}" cy="${CY - 14}" r="${radius}" fill="${scene.light}"/>`;

const single: Composition = (scene) =>
  sun(scene, 250) +
  groundHatch(CX, 616, 240) +
  main(scene, { x: CX, y: CY + 14, size: 470, turn: lean(scene, 5), flip: scene.random() < 0.4 });

const pack: Composition = (scene) =>
  sun(scene, 250) +
  groundHatch(CX, 622, 240) +
  packed(scene, { x: CX, y: CY + 8, size: 510, turn: lean(scene, 3) });

const still: Composition = (scene) => {
  const side = scene.random() < 0.5 ? 1 : -1;
  return (
    sun(scene, 235) +
    groundHatch(CX, 622, 330) +
    packed(scene, { x: CX - 84 * side, y: CY - 6, size: 470, turn: -2 * side }) +
    (scene.kind.pack && !hasLabel(scene.kind.objects[0]) ? main : companion)(scene, {
      x: CX + 150 * side,
      y: 498,
      size: 256,
      turn: lean(scene, 8),
      flip: side < 0,
    })
  );
};

const pair: Composition = (scene) => {
  const side = scene.random() < 0.5 ? 1 : -1;
  return (
    groundHatch(CX, 622, 330) +
    companion(scene, { x: CX + 136 * side, y: CY - 74, size: 320, turn: 6 * side }) +
    main(scene, { x: CX - 84 * side, y: CY + 66, size: 390, turn: -4 * side, flip: side < 0 })
  );
};

const trio: Composition = (scene) =>
  groundHatch(CX, 624, 380) +
  main(scene, { x: CX, y: CY - 96, size: 300, turn: lean(scene, 3) }) +
  main(scene, { x: CX - 140, y: CY + 92, size: 310, turn: -6 }) +
  main(scene, { x: CX + 140, y: CY + 96, size: 310, turn: 6, flip: true });

const medal: Composition = (scene) =>
  medallion(CX, CY, 256) + main(scene, { x: CX, y: CY, size: 358, turn: lean(scene, 5) });

const corners: Composition = (scene) => {
  const spots = [
    [176, 178],
    [624, 178],
    [176, 548],
    [624, 548],
  ] as const;
  return (
    spots
      .map(([x, y], i) =>
        companion(scene, { x, y, size: 168, turn: i % 2 ? 9 : -9, flip: i % 2 === 1 }),
      )
      .join('') +
    medallion(CX, CY, 196, scene.light) +
    main(scene, { x: CX, y: CY, size: 312, turn: lean(scene, 4) })
  );
};

const COMPOSITIONS: Record<CompositionName, Composition> = {
  single,
  pack,
  still,
  pair,
  trio,
  medal,
  corners,
};

/** Those that suit a kind: without a pack there is none to draw. */
export function compositionsFor(kind: PictureKind): readonly CompositionName[] {
  return kind.pack
    ? ['pack', 'still', 'single', 'medal', 'still', 'trio', 'corners']
    : ['single', 'still', 'trio', 'medal', 'pair', 'corners'];
}

export function compose(name: CompositionName, scene: Scene): string {
  return COMPOSITIONS[name](scene);
}

/** These fill the field themselves and want no horizon behind them. */
export function wantsScenery(name: CompositionName): boolean {
  return name !== 'medal' && name !== 'corners';
}
