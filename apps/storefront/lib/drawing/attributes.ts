/** What React names otherwise than HTML and SVG do. HTML's other names are read in any case. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  defaultValue: 'value',
  defaultChecked: 'checked',
  fontFamily: 'font-family',
  fontSize: 'font-size',
  fontWeight: 'font-weight',
  letterSpacing: 'letter-spacing',
  shapeRendering: 'shape-rendering',
  strokeDasharray: 'stroke-dasharray',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
  strokeWidth: 'stroke-width',
  textAnchor: 'text-anchor',
};

/** For React alone. */
const NO_ATTRIBUTES = new Set([
  'children',
  'dangerouslySetInnerHTML',
  'key',
  'ref',
  'suppressHydrationWarning',
]);

/** There or not there. */
const BOOLEANS = new Set([
  'autoFocus',
  'checked',
  'defaultChecked',
  'disabled',
  'hidden',
  'multiple',
  'noValidate',
  'open',
  'readOnly',
  'required',
  'selected',
]);
/** Say `true` and `false` in words, as `aria-…` and `data-…` do. */
const IN_WORDS = /^(?:aria-|data-|spellCheck$|draggable$|contentEditable$)/;
const ADDRESSES = new Set(['action', 'formAction', 'href', 'src', 'xlinkHref']);
/** Browsers pass over what comes before the name, and over ends of lines in it. */
const RUNS_SCRIPT = /^[^\w/#?.]*javascript:/i;
const ENDS_OF_LINES = /[\t\n\r]/g;

/** The attributes of an element as they stand in its tag, with a space before each. */
export function attributesOf(properties: Readonly<Record<string, unknown>>): string {
  let attributes = '';
  for (const name in properties) {
    if (!NO_ATTRIBUTES.has(name)) attributes += attribute(name, properties[name]);
  }
  return attributes;
}

function attribute(name: string, value: unknown): string {
  const written = NAMES[name] ?? name;
  if (BOOLEANS.has(name)) return value ? ` ${written}=""` : '';
  if (typeof value === 'boolean') return IN_WORDS.test(name) ? ` ${written}="${value}"` : '';
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value);
  if (ADDRESSES.has(name) && RUNS_SCRIPT.test(text.replace(ENDS_OF_LINES, ''))) return '';
  return ` ${written}="${escapeText(text)}"`;
}

const SPECIAL = /[&<>"]/;
const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands between tags, or in an attribute. */
export function escapeText(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text.replace(/[&<>"]/g, (character) => ESCAPED[character] ?? character);
}
