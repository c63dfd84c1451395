import { describe, expect, it } from 'vitest';
import { readCommandLine } from './readCommandLine.js';

const accepted = { options: ['locale'], flags: ['json'], files: ['A', 'B'] };

describe('the words after a command', () => {
  it('are files, options and flags in any order', () => {
    const { options, flags, files } = readCommandLine(['a.json', '--locale', 'lv', '--json', 'b.json'], accepted);
    expect([[...options], [...flags], files]).toEqual([[['locale', 'lv']], ['json'], ['a.json', 'b.json']]);
  });

  it('may hold an option with a value that looks like an option', () => {
    expect(readCommandLine(['--locale', '--json', 'a', 'b'], accepted).options.get('locale')).toBe('--json');
  });

  it('name a file that begins with a hyphen behind two hyphens', () => {
    expect(readCommandLine(['a', '--', '--json'], accepted).files).toEqual(['a', '--json']);
  });

  it.each([
    [['a'], 'B is missing.'],
    [[], 'A is missing.'],
    [['a', 'b', 'c'], '“c” is one file too many; the command takes A B.'],
    [['a', '--', 'b', 'c'], '“c” is one file too many; the command takes A B.'],
    [['a', 'b', '--json=yes'], '--json takes no value.'],
    [['a', 'b', '--json', '--json'], '--json is given twice.'],
    [['a', 'b', '-5'], '“-5” is not an option here; there are --locale, --json.'],
    [['a', 'b', '--locale'], '--locale needs a value after it.'],
  ])('%j are refused with a sentence', (args, sentence) => {
    expect(() => readCommandLine(args, accepted)).toThrow(sentence);
  });
});
