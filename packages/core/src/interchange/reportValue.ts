import { excerpt, kindOf } from './excerpt.js';
import type { Findings } from './finding.js';
import { MAX_DEPTH } from './jsonValue.js';
import { reportCharacters } from './reportCharacters.js';

/**
 * What no document may hold anywhere: U+0000, half surrogates, noncharacters, numbers that are not finite, `__proto__`, more than 64
 * levels, and (in values that did not come from readJson) things that are no JSON. False where it is too deep to go on.
 */
export function reportValue(value: unknown, { report, full }: Findings): boolean {
  const path: (string | number)[] = [];

  function checkText(text: string): void {
    if (text.includes('\u0000')) report(path, 'null-character');
    reportCharacters(text, path, report);
  }

  function descend(step: string | number, child: unknown): boolean {
    path.push(step);
    if (typeof step === 'string') checkText(step);
    if (step === '__proto__') report(path, 'forbidden-name', { name: step });
    const shallow = check(child);
    path.pop();
    return shallow;
  }

  function check(node: unknown): boolean {
    if (full()) return true;
    switch (typeof node) {
      case 'string':
        checkText(node);
        return true;
      case 'number':
        if (!Number.isFinite(node)) report(path, 'not-finite', { found: excerpt(String(node)) });
        return true;
      case 'boolean':
      case 'undefined':
        return true;
      case 'object': {
        if (node === null) return true;
        if (path.length >= MAX_DEPTH) {
          report(path, 'too-deep', { max: MAX_DEPTH });
          return false;
        }
        if (Array.isArray(node)) return node.every((entry, position) => descend(position, entry));
        return Object.entries(node).every(([name, field]) => descend(name, field));
      }
      default:
        report(path, 'wrong-type', { expected: 'object', found: kindOf(node) });
        return true;
    }
  }

  return check(value);
}
