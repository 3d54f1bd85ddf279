import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';
import { preload } from 'react-dom';
import { setAside } from '../../server/drawings.mjs';
import { actionField, POSTED } from './action-field';
import { attributesOf, escapeText } from './attributes';

/**
 * Draws a tree of server components to HTML (ADR 0045). React would write it down for the browser, read
 * it again and draw that, which is most of the work of a page that leaves without its framework
 * (ADR 0024).
 * @returns the outermost elements, each with its content as one string; what only React can draw (a
 * component with a state, and the elements around it) stays, and the rest is drawn inside of it
 */
export async function draw(node: ReactNode): Promise<ReactNode> {
  return (await drawNode(node)).asNode();
}

/** The same as a piece, to be kept: it can be put into any page. At once where nothing in it is awaited. */
export function drawPiece(node: ReactNode): Piece | Promise<Piece> {
  return drawNode(node);
}

/** What was drawn already; React finds in it what it has to draw. */
export class Piece {
  constructor(
    /** Null where React has to draw it. */
    readonly html: string | null,
    readonly asNode: () => ReactNode,
  ) {}

  *[Symbol.iterator](): Generator<ReactNode> {
    yield this.asNode();
  }
}

type Properties = Readonly<Record<string, unknown>>;
type Component = (properties: Properties) => unknown;

const NOTHING = new Piece('', () => null);
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/** Parts of a drawing, most often without content: they may close themselves. */
const SHAPES = new Set(['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'use']);

function drawNode(node: unknown): Piece | Promise<Piece> {
  if (node === null || node === undefined || typeof node === 'boolean') return NOTHING;
  if (typeof node === 'string') return new Piece(escapeText(node), () => node);
  if (typeof node === 'number' || typeof node === 'bigint') return drawNode(String(node));
  if (node instanceof Piece) return node;
  if (isValidElement<Properties>(node)) return drawElement(node);
  if (node instanceof Promise) return node.then(drawNode);
  if (isIterable(node)) return drawAll(Array.from(node));
  throw new Error(`Nothing that can be drawn: ${typeof node}`);
}

function drawElement(element: ReactElement<Properties>): Piece | Promise<Piece> {
  const { type, props } = element;
  if (typeof type === 'string') {
    return isLeftToReact(type, props) ? leave(element) : drawTag(type, element);
  }
  if (type === Fragment) return drawNode(props.children);
  return isServerComponent(type) ? drawComponent(type, props) : leave(element);
}

/** Runs it; what it throws (a page that is not found, one that leads elsewhere) is the page's to say. */
function drawComponent(component: Component, properties: Properties): Piece | Promise<Piece> {
  try {
    return drawNode(component(properties));
  } catch (error) {
    // As if it had been awaited: what was begun beside it is waited for.
    return Promise.reject(error);
  }
}

function drawAll(nodes: readonly unknown[]): Piece | Promise<Piece> {
  const pieces = nodes.map(drawNode);
  return isReady(pieces) ? joined(pieces) : Promise.all(pieces).then(joined);
}

function joined(pieces: readonly Piece[]): Piece {
  let html: string | null = '';
  for (const piece of pieces) {
    html = html === null || piece.html === null ? null : html + piece.html;
  }
  return new Piece(html, () =>
    createElement(Fragment, null, ...pieces.map(({ asNode }) => asNode())),
  );
}

function drawTag(tag: string, element: ReactElement<Properties>): Piece | Promise<Piece> {
  if (tag === 'img') loadEarly(element.props);
  const content = ownHtml(element.props) ?? drawNode(element.props.children);
  return content instanceof Promise
    ? content.then((drawn) => tagAround(tag, element, drawn))
    : tagAround(tag, element, content);
}

function tagAround(tag: string, element: ReactElement<Properties>, content: Piece): Piece {
  const { key, props } = element;
  const { children, ...attributes } = props;
  const { html } = content;
  if (html === null) {
    return new Piece(html, () => createElement(tag, { ...attributes, key }, content.asNode()));
  }
  const field = actionField(props.action);
  const start = `<${tag}${attributesOf(props)}${field && POSTED}`;
  if (VOID.has(tag) || (html === '' && SHAPES.has(tag))) {
    return new Piece(`${start}/>`, () => element);
  }
  return new Piece(`${start}>${field}${html}</${tag}>`, () =>
    createElement(tag, { ...attributes, key, dangerouslySetInnerHTML: { __html: setAside(html) } }),
  );
}

/** As React does: the browser hears of the picture that counts before it reads the page. */
function loadEarly({ src, fetchPriority }: Properties): void {
  if (typeof src === 'string' && fetchPriority === 'high') {
    preload(src, { as: 'image', fetchPriority });
  }
}

/** What an element holds that is HTML already. */
function ownHtml({ dangerouslySetInnerHTML: own }: Properties): Piece | null {
  if (typeof own !== 'object' || own === null || !('__html' in own)) return null;
  const html = String(own.__html);
  return new Piece(html, () => null);
}

function leave(element: ReactElement): Piece {
  return new Piece(null, () => element);
}

/** React writes what is chosen or typed into what these hold, and the state of a form's component into it. */
function isLeftToReact(tag: string, properties: Properties): boolean {
  if (tag === 'textarea' || (tag === 'select' && 'defaultValue' in properties)) return true;
  return typeof properties.action === 'function' && actionField(properties.action) === '';
}

const CLIENT_REFERENCE = Symbol.for('react.client.reference');

function isServerComponent(type: unknown): type is Component {
  return typeof type === 'function' && !('$$typeof' in type && type.$$typeof === CLIENT_REFERENCE);
}

function isIterable(node: unknown): node is Iterable<unknown> {
  return typeof node === 'object' && node !== null && Symbol.iterator in node;
}

function isReady(pieces: readonly (Piece | Promise<Piece>)[]): pieces is readonly Piece[] {
  return !pieces.some((piece) => piece instanceof Promise);
}
