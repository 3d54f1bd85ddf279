import type { RegionCode } from 'ocop-core';
import { INK, mix, PAPER } from './palette';
import { between, type Random } from './random';
import { round } from './round';

interface Tones {
  far: string;
  near: string;
  line: string;
}

/** The picture's inner field: x 56 to 744, ground line at 668. */
const LEFT = 56;
const RIGHT = 744;
const BASE = 668;

function ridge(top: number, steps: number, height: number, random: Random): string {
  const width = (RIGHT - LEFT) / steps;
  let path = `M${LEFT} ${BASE}V${round(top + height * 0.6)}`;
  for (let i = 0; i < steps; i++) {
    const x = LEFT + i * width;
    const peak = top + between(0, height * 0.5, random);
    path += `Q${round(x + width * 0.35)} ${round(peak)} ${round(x + width * 0.5)} ${round(peak)}`;
    path += `T${round(x + width)} ${round(top + height * between(0.55, 0.8, random))}`;
  }
  return `${path}V${BASE}z`;
}

const filled = (path: string, fill: string, line: string) =>
  `<path d="${path}" fill="${fill}" stroke="${line}" stroke-width="4"/>`;

function mountains(tones: Tones, random: Random): string {
  const terraces = [590, 614, 638].map((y, i) => {
    const from = LEFT + i * 26;
    return `M${from} ${y}q86 -34 172 0t172 0t172 0`;
  });
  return (
    filled(ridge(400, 3, 200, random), tones.far, tones.line) +
    filled(ridge(500, 4, 130, random), tones.near, tones.line) +
    `<path d="${terraces.join('')}" fill="none" stroke="${tones.line}" stroke-width="4"/>`
  );
}

function cloud(x: number, y: number, size: number): string {
  const s = size;
  return (
    `M${round(x)} ${round(y)}h${round(s * 3.2)}a${round(s * 0.5)} ${round(s * 0.5)} 0 0 0 ${round(-s * 0.2)} ${round(-s)}` +
    `a${round(s * 0.8)} ${round(s * 0.8)} 0 0 0 ${round(-s * 1.4)} ${round(-s * 0.35)}` +
    `a${round(s * 0.7)} ${round(s * 0.7)} 0 0 0 ${round(-s * 1.25)} ${round(s * 0.35)}` +
    `a${round(s * 0.5)} ${round(s * 0.5)} 0 0 0 ${round(-s * 0.35)} ${round(s)}z`
  );
}

function tuft(x: number, y: number, height: number): string {
  const leaf = (dx: number, share: number) =>
    `M${round(x)} ${y}q${round(dx * 0.2)} ${round(-height * share)} ${dx} ${round(-height * share)}q${round(-dx * 0.5)} ${round(height * share * 0.4)} ${-dx} ${round(height * share)}z`;
  return leaf(-26, 0.8) + leaf(26, 0.85) + leaf(-9, 1.1) + leaf(12, 1.15);
}

function paddy(tones: Tones, random: Random): string {
  const clouds = cloud(between(80, 150, random), between(180, 260, random), 46);
  const second = cloud(between(520, 560, random), between(120, 200, random), 38);
  let field = '';
  for (let row = 0; row < 2; row++) {
    for (let x = LEFT + 40 + row * 42; x < RIGHT - 20; x += 84) {
      field += tuft(x, 612 + row * 46, 62 + between(-6, 8, random));
    }
  }
  return (
    filled(`${clouds}${second}`, tones.far, tones.line) +
    `<path d="M${LEFT} 590H${RIGHT}V${BASE}H${LEFT}z" fill="${tones.far}"/>` +
    `<path d="${field}" fill="${tones.near}" stroke="${tones.line}" stroke-width="3"/>`
  );
}

function waves(tones: Tones, random: Random): string {
  const size = 76;
  let out = '';
  for (let row = 0; row < 3; row++) {
    const y = 566 + row * 48;
    const shift = (row % 2) * (size / 2) - between(0, 10, random);
    let path = '';
    let inner = '';
    for (let x = LEFT - size + shift; x < RIGHT + size; x += size) {
      path += `M${round(x)} ${y + 60}v-30a${size / 2} ${size / 2} 0 0 1 ${size} 0v30z`;
      inner += `M${round(x + 14)} ${y + 32}a24 24 0 0 1 48 0M${round(x + 26)} ${y + 34}a12 12 0 0 1 24 0`;
    }
    out += filled(path, row % 2 ? tones.near : tones.far, tones.line);
    out += `<path d="${inner}" fill="none" stroke="${tones.line}" stroke-width="3"/>`;
  }
  return out;
}

function dunes(tones: Tones, random: Random): string {
  const crest = between(470, 520, random);
  return (
    filled(
      `M${LEFT} ${BASE}V${round(crest + 60)}C220 ${round(crest - 70)} 330 ${round(crest + 80)} 460 ${round(crest + 20)}S660 ${round(crest - 50)} ${RIGHT} ${round(crest + 40)}V${BASE}z`,
      tones.far,
      tones.line,
    ) +
    filled(
      `M${LEFT} ${BASE}V620C200 540 420 660 560 590S700 580 ${RIGHT} 600V${BASE}z`,
      tones.near,
      tones.line,
    ) +
    `<path d="M110 622c60 -26 130 -10 190 8M150 646c60 -22 120 -6 170 6M560 620c50 -22 100 -20 150 -6" fill="none" stroke="${tones.line}" stroke-width="4"/>`
  );
}

function grove(tones: Tones, random: Random): string {
  let crowns = '';
  let trunks = '';
  for (let x = LEFT + 30; x < RIGHT; x += 92) {
    const top = between(440, 500, random);
    crowns += `M${x} ${round(top)}c46 30 50 110 0 130c-50 -20 -46 -100 0 -130z`;
    trunks += `M${x} ${round(top + 40)}V${BASE}`;
  }
  return (
    `<path d="M${LEFT} 610H${RIGHT}V${BASE}H${LEFT}z" fill="${tones.near}"/>` +
    `<path d="${trunks}" stroke="${tones.line}" stroke-width="6"/>` +
    filled(crowns, tones.far, tones.line)
  );
}

function river(tones: Tones, random: Random): string {
  let ripples = '';
  for (let row = 0; row < 4; row++) {
    const y = 580 + row * 24;
    ripples += `M${round(LEFT + between(0, 40, random))} ${y}q24 -12 48 0t48 0t48 0t48 0t48 0t48 0t48 0t48 0t48 0t48 0t48 0t48 0`;
  }
  const palm = (x: number, top: number, lean: number) =>
    `M${x} 566q${lean} ${round((top - 566) / 2)} ${lean * 1.6} ${round(top - 566)}`;
  const frond = (x: number, y: number) =>
    [-78, -46, 46, 78]
      .map(
        (dx) =>
          `M${x} ${y}q${dx / 2} ${-44} ${dx} ${Math.abs(dx) > 60 ? 26 : -22}q${-dx / 3} -8 ${-dx} ${Math.abs(dx) > 60 ? -26 : 22}z`,
      )
      .join('');
  const lean = random() < 0.5 ? 1 : -1;
  const x = lean > 0 ? 110 : 690;
  const top = between(300, 350, random);
  return (
    `<path d="M${LEFT} 562H${RIGHT}V${BASE}H${LEFT}z" fill="${tones.far}"/>` +
    `<path d="${palm(x, Math.round(top), 22 * lean)}" fill="none" stroke="${tones.line}" stroke-width="12"/>` +
    `<path d="${frond(Math.round(x + 35 * lean), Math.round(top))}" fill="${tones.near}" stroke="${tones.line}" stroke-width="4"/>` +
    `<path d="${ripples}" fill="none" stroke="${tones.line}" stroke-width="4" stroke-linecap="round"/>`
  );
}

/** What lies on the horizon of each region, printed tone on tone behind the goods. */
const SCENERY: Record<RegionCode, (tones: Tones, random: Random) => string> = {
  TDMNPB: mountains,
  DBSH: paddy,
  BTB: waves,
  NTBTN: dunes,
  DNB: grove,
  DBSCL: river,
};

export function regionScenery(region: RegionCode, ground: string, random: Random): string {
  const tones: Tones = {
    far: mix(ground, PAPER, 0.28),
    near: mix(ground, INK, 0.1),
    line: mix(ground, INK, 0.34),
  };
  return SCENERY[region](tones, random);
}
