import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { asking, documentOf, option, question, section, topic } from '../../test/lintedMethodology.js';
import { completeMethodology } from '../../test/completeMethodology.js';
import { readMethodology } from '../methodology/readMethodology.js';
import { lint } from './lint.js';
import { LINT_RULES } from './lintRules.js';

function lintText(document: object) {
  const read = readMethodology(JSON.stringify(document));
  return read.ok ? lint(read.value) : read.faults;
}

describe('the linter', () => {
  it('has nothing to say of a methodology as it should be', () => {
    expect(lintText(asking(question('A'), question('B', { visibleIf: { question: 'A', is: 'no' } })))).toEqual([]);
  });

  it('says what it finds in the order of the document, with severity and place', () => {
    const worthless = question('A', { answer: { type: 'single', options: [option('yes', 1), option('no', 1)] } });
    const never = question('B', {
      visibleIf: {
        all: [
          { question: 'A', is: 'yes' },
          { question: 'A', is: 'no' },
        ],
      },
    });
    expect(lintText(documentOf([section('S', [topic('T', [worthless])]), section('U', [topic('V', [never])])]))).toEqual([
      {
        severity: 'warning',
        rule: 'score-never-changes',
        path: '$.sections[0].topics[0].questions[0].answer',
        params: { question: 'A' },
      },
      {
        severity: 'error',
        rule: 'condition-never-holds',
        path: '$.sections[1].topics[0].questions[0].visibleIf',
        params: { question: 'B' },
      },
    ]);
  });

  it('reads a methodology that uses every field of the format', () => {
    expect(lintText(completeMethodology())).toEqual(
      expect.arrayContaining([
        {
          severity: 'warning',
          rule: 'bands-gap',
          path: '$.sections[0].topics[1].questions[0].answer.scoring.bands[0].from',
          params: { from: 0.2, lowest: 0 },
        },
      ]),
    );
  });

  it('has each rule once, and docs/methodology/checks.md explains each with its severity', () => {
    const page = readFileSync(new URL('../../../../docs/methodology/checks.md', import.meta.url), 'utf8');
    const explained = [...page.matchAll(/^\| `([a-z-]+)` +\| (error|warning) +\|/gmu)].map(([, rule, severity]) => ({ rule, severity }));
    expect(explained).toEqual(LINT_RULES);
    expect(new Set(LINT_RULES.map(({ rule }) => rule)).size).toBe(LINT_RULES.length);
  });
});
