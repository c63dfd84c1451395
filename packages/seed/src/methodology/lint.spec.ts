import { lint, type LintFinding, type Methodology } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { institutions2021 } from './institutions2021.js';
import { municipalities2021 } from './municipalities2021.js';

const findings = (methodology: Methodology) => lint(methodology).map((finding) => `${finding.rule} ${questionAt(methodology, finding)}`);

/** The code of the question that a finding is about. */
function questionAt({ sections }: Methodology, { path }: LintFinding): string {
  const [section, topic, question] = [...path.matchAll(/\[(\d+)\]/g)].map(([, index]) => Number(index));
  return sections[section ?? -1]?.topics[topic ?? -1]?.questions[question ?? -1]?.code ?? path;
}

describe('what the linter says of the seeded methodologies is meant so', () => {
  it('institutions: any common requirements for client service are as good as another', () => {
    expect(findings(institutions2021)).toEqual(['equal-scores CS3.1']);
  });

  it('municipalities: reasons for "no" earn nothing alike, and the accounts that are found are collected outside the index', () => {
    const found = findings(municipalities2021);
    expect(found.filter((finding) => !finding.startsWith('equal-scores SV5.0.'))).toEqual([
      'equal-scores CS3.1',
      'equal-scores CS4.1',
      'equal-scores IP5.3',
      'points-in-unscored-section A5',
    ]);
    expect(found).toHaveLength(14);
  });
});
