import { excerpt } from './excerpt.js';
import type { Fault, FaultCode, Read } from './fault.js';
import { collectFindings, toFault, type Finding } from './finding.js';
import { MAX_DEPTH, type JsonValue } from './jsonValue.js';
import { rememberOrder } from './namesInOrder.js';
import { reportCharacters } from './reportCharacters.js';

/**
 * Reads a text as I-JSON (RFC 7493): no byte order mark, no name twice, no half surrogates (raw or escaped) or noncharacters, every number
 * a finite double, at most 64 levels, nothing behind the value. The name `__proto__` is refused as well.
 *
 * Total: any text gives a value or its faults. Bytes are decoded by the caller, who alone knows how:
 * `new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })`; where it throws, the fault is `not-utf8` at `$`.
 */
export function readJson(text: string): Read<JsonValue> {
  const scan = scanJson(text);
  if (scan.found && scan.findings.length === 0) return { ok: true, value: scan.value };
  return { ok: false, faults: scan.findings.map(toFault) };
}

/** A value may be found in spite of findings: the rest of the document can then be checked in the same go. */
export type Scan =
  | { readonly found: true; readonly value: JsonValue; readonly findings: readonly Finding[] }
  | { readonly found: false; readonly findings: readonly Finding[] };

const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const PLAIN_TEXT = /[ !#-[\]-\uffff]*/y;
const ESCAPES = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const HEX = /^[0-9A-Fa-f]{4}$/;
const POSITION_LIKE = /^(?:0|[1-9][0-9]*)$/;

/** Leaves the scan at the first thing that makes the rest unreadable. */
class Unreadable extends Error {
  constructor(
    readonly code: FaultCode,
    readonly params: Fault['params'],
    readonly deep: boolean,
  ) {
    super(code);
  }
}

export function scanJson(text: string): Scan {
  const findings = collectFindings();
  const path: (string | number)[] = [];
  let at = 0;

  function fail(): never {
    const before = text.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    throw new Unreadable('syntax', { line, column, found: excerpt(text.slice(at, at + 20), 20) }, false);
  }

  function skipSpace(): void {
    for (;;) {
      const sign = text.charCodeAt(at);
      if (sign !== 32 && sign !== 10 && sign !== 13 && sign !== 9) return;
      at += 1;
    }
  }

  function readWord<T>(word: string, value: T): T {
    if (!text.startsWith(word, at)) fail();
    at += word.length;
    return value;
  }

  function readNumber(): number {
    NUMBER.lastIndex = at;
    const written = NUMBER.exec(text)?.[0] ?? fail();
    at += written.length;
    const value = Number(written);
    if (!Number.isFinite(value)) findings.report(path, 'not-finite', { found: excerpt(written) });
    return value;
  }

  function readEscape(): string {
    const sign = text.charAt(at + 1);
    if (sign === 'u') {
      const digits = text.slice(at + 2, at + 6);
      if (!HEX.test(digits)) fail();
      at += 6;
      return String.fromCharCode(Number.parseInt(digits, 16));
    }
    const meant = ESCAPES.get(sign) ?? fail();
    at += 2;
    return meant;
  }

  function readString(): string {
    if (text.charCodeAt(at) !== 34) fail();
    at += 1;
    let value = '';
    for (;;) {
      PLAIN_TEXT.lastIndex = at;
      const plain = PLAIN_TEXT.exec(text)?.[0] ?? '';
      value += plain;
      at += plain.length;
      const sign = text.charCodeAt(at);
      if (sign === 34) break;
      if (sign !== 92) fail();
      value += readEscape();
    }
    at += 1;
    return value;
  }

  function enter(): void {
    if (path.length >= MAX_DEPTH) throw new Unreadable('too-deep', { max: MAX_DEPTH }, true);
    at += 1;
    skipSpace();
  }

  function readArray(): JsonValue {
    enter();
    const list: JsonValue[] = [];
    if (text.charCodeAt(at) === 93) {
      at += 1;
      return list;
    }
    for (;;) {
      path.push(list.length);
      list.push(readValue());
      path.pop();
      skipSpace();
      const sign = text.charCodeAt(at);
      if (sign !== 44 && sign !== 93) fail();
      at += 1;
      if (sign === 93) return list;
    }
  }

  function readObject(): JsonValue {
    enter();
    const object: Record<string, JsonValue> = {};
    let order: string[] | undefined;
    if (text.charCodeAt(at) === 125) {
      at += 1;
      return object;
    }
    for (;;) {
      skipSpace();
      const name = readString();
      path.push(name);
      reportCharacters(name, path, findings.report);
      skipSpace();
      if (text.charCodeAt(at) !== 58) fail();
      at += 1;
      const value = readValue();
      if (name === '__proto__') findings.report(path, 'forbidden-name', { name });
      else if (Object.hasOwn(object, name)) findings.report(path, 'duplicate-name', { name: excerpt(name) });
      else {
        if (order === undefined && POSITION_LIKE.test(name)) order = Object.keys(object);
        order?.push(name);
        object[name] = value;
      }
      path.pop();
      skipSpace();
      const sign = text.charCodeAt(at);
      if (sign !== 44 && sign !== 125) fail();
      at += 1;
      if (sign === 125) break;
    }
    if (order !== undefined) rememberOrder(object, order);
    return object;
  }

  function readValue(): JsonValue {
    skipSpace();
    switch (text.charAt(at)) {
      case '{':
        return readObject();
      case '[':
        return readArray();
      case '"': {
        const value = readString();
        reportCharacters(value, path, findings.report);
        return value;
      }
      case 't':
        return readWord('true', true);
      case 'f':
        return readWord('false', false);
      case 'n':
        return readWord('null', null);
      default:
        return readNumber();
    }
  }

  if (text.charCodeAt(0) === 0xfeff) return { found: false, findings: [{ at: [], code: 'byte-order-mark' }] };
  try {
    const value = readValue();
    skipSpace();
    if (at < text.length) fail();
    return { found: true, value, findings: findings.list };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { found: false, findings: [...findings.list, { at: error.deep ? [...path] : [], code: error.code, params: error.params }] };
  }
}
