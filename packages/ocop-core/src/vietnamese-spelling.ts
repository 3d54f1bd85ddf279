import { nfc } from './vietnamese.js';

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;

function withoutTone(letter: string): string {
  return letter.normalize('NFD').replace(TONE, '').normalize('NFC');
}

/** Moves the tone of one letter onto another: ('o', 'à') → ('ò', 'a'). */
function moveTone(from: string, to: string): { from: string; to: string } {
  const tone = TONE.exec(from.normalize('NFD'))?.[0] ?? '';
  return { from: withoutTone(from), to: nfc(to + tone) };
}

/** New style, open syllable: hoà, khoẻ, thuý (but quý: there u belongs to q). */
const NEW_STYLE = /(^|[^q])(?:(o)([àáảãạèéẻẽẹ])|(u)([ỳýỷỹỵ]))(?![\p{L}\p{M}])/giu;
/** Tone left on the first vowel although a letter follows: tóan, khỏan, hùynh. */
const STRANDED = /(^|[^q])([òóỏõọ])([ae])(?=[cimnoptuy])|([^q])([ùúủũụ])(y)(?=[cnpt])/giu;
/** Tone on the u of qu or the i of gi: qúa, qủy, gía. */
const ON_GLIDE = /(q)([ùúủũụ])([aăâeêioôơy])(?!ê)|(g)([ìíỉĩị])([aăâeêoôơuư])/giu;

/**
 * One way to place tone marks: the old style that place names are printed in (hòa, thủy, khỏe),
 * also where a mark slipped onto the wrong letter (tóan → toán, qúa → quá). NFC, case kept.
 */
export function normaliseTonePlacement(text: string): string {
  return nfc(text)
    .replace(ON_GLIDE, (_, q = '', u = '', qv = '', g = '', i = '', gv = '') => {
      const moved = moveTone(u || i, qv || gv);
      return `${q}${g}${moved.from}${moved.to}`;
    })
    .replace(STRANDED, (_, ahead = '', o = '', ov = '', before = '', u = '', y = '') => {
      const moved = moveTone(o || u, ov || y);
      return `${ahead}${before}${moved.from}${moved.to}`;
    })
    .replace(NEW_STYLE, (_, ahead = '', o = '', ov = '', u = '', y = '') => {
      const moved = moveTone(ov || y, o || u);
      return `${ahead}${moved.to}${moved.from}`;
    });
}

const FINAL_Y = /(^|[^\p{L}\p{M}])(h|k|l|m|s|t|qu)([yỳýỷỹỵ])(?![\p{L}\p{M}])/giu;
const I_OF: Readonly<Record<string, string>> = {
  y: 'i',
  ỳ: 'ì',
  ý: 'í',
  ỷ: 'ỉ',
  ỹ: 'ĩ',
  ỵ: 'ị',
};

/**
 * One spelling where Vietnamese writes i or y at will, after h, k, l, m, s, t and qu: mỳ → mì,
 * Mỹ → Mĩ, quý → quí. A form for comparing, not for showing.
 */
export function normaliseIY(text: string): string {
  return nfc(text).replace(FINAL_Y, (_, ahead: string, onset: string, y: string) => {
    const lower = y.toLowerCase();
    const i = I_OF[lower] ?? lower;
    return ahead + onset + (y === lower ? i : i.toUpperCase());
  });
}
