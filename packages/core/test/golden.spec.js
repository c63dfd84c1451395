import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readMethodology, readResponses, score } from '../src/index.js';
const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');
const page = read('../../../docs/methodology/worked-example.md');
const methodology = readMethodology(read('./golden/methodology.json'));
if (!methodology.ok) throw new Error(JSON.stringify(methodology.faults));
const responses = readResponses(read('./golden/responses.json'), methodology.value);
if (!responses.ok) throw new Error(JSON.stringify(responses.faults));
const results = score(methodology.value, responses.value, { methodologySha256: null, responsesSha256: null });
/** The page's tables below a heading: rows of cells, without their head. */
function tablesUnder(heading) {
  const chapter = page.split(/^(?=#{2,3} )/m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  return chapter
    .split('\n\n')
    .filter((block) => block.startsWith('|'))
    .map((table) =>
      table
        .trim()
        .split('\n')
        .slice(2)
        .map((row) =>
          row
            .split('|')
            .slice(1, -1)
            .map((cell) => cell.trim()),
        ),
    );
}
const shown = (value) => (value === null ? '—' : String(Number(value.toFixed(4))));
const counts = (levels) => levels.map(({ count }) => count).join(' ');
function rowsOf(organisation) {
  const sections = organisation.sections.flatMap((section) => [
    ...section.topics.flatMap((topic) => [
      ...topic.questions.map((q) => [q.code, q.state, q.source ?? '', shown(q.score), shown(q.earned), shown(q.obtainable)]),
      [topic.code, '', '', shown(topic.score), shown(topic.earned), shown(topic.obtainable)],
    ]),
    [section.code, `level ${section.level}`, '', shown(section.score), shown(section.earned), shown(section.obtainable)],
  ]);
  const index = organisation.scored
    ? ['index', `level ${organisation.level}`, `rank ${organisation.rank}`, shown(organisation.score), '', '']
    : ['index', organisation.reason, '', '—', '', ''];
  return [...sections, index];
}
function rowOf(group) {
  const { by, value, surveyed, scored, mean, median, min, max, level, levels } = group;
  return [`${by} ${value}`, String(surveyed), String(scored), ...[mean, median, min, max, level].map(shown), counts(levels)];
}
describe('The small country of docs/methodology/worked-example.md', () => {
  it.each(['ministry', 'city', 'parish', 'office', 'agency'])('has these numbers for every question, topic and section: %s', (id) => {
    const organisation = results.organisations.find((candidate) => candidate.id === id);
    if (organisation === undefined) throw new Error(`${id} is not in the results`);
    expect(rowsOf(organisation)).toEqual(tablesUnder(`### ${id}`)[0]);
  });
  it.each([
    ['ministry', 35 / 35],
    ['city', 27 / 29],
    ['parish', 4 / 35],
    ['office', 0],
    ['agency', 35 / 35],
  ])('has this answered share: %s %d', (id, share) => {
    expect(results.organisations.find((candidate) => candidate.id === id)?.answeredShare).toBe(share);
    expect(page).toContain(`points = ${shown(share)}.`);
  });
  it('has these groups, with their means, medians and levels', () => {
    const [groups, sections] = tablesUnder('## The groups');
    expect(results.groups.map(rowOf)).toEqual(groups);
    expect(
      results.groups[0]?.sections.map(({ code, mean, level, levels }) => [
        code,
        shown(mean),
        shown(level),
        counts(levels),
        levels.map(({ shareOfSurveyed }) => shown(shareOfSurveyed)).join(' '),
      ]),
    ).toEqual(sections);
  });
});
