import { describe, expect, it } from 'vitest';
import { readMethodology, readMethodologyValue, type Fault } from '../src/index.js';
import { completeMethodology } from './completeMethodology.js';
import { spoil } from './spoil.js';

const SINGLE = 'sections.0.topics.0.questions.0';
const MULTIPLE = 'sections.0.topics.0.questions.1';
const NUMBER = 'sections.0.topics.0.questions.2';
const SHARE = 'sections.0.topics.1.questions.0';
const COUNTS = 'sections.0.topics.1.questions.1';
const TABLE = 'sections.0.topics.1.questions.2';
const TEXT = 'sections.0.topics.1.questions.3';
const UNSCORED = 'sections.0.topics.1.questions.4';

function faultsOf(place: string, value: unknown): readonly string[] {
  const read = readMethodology(JSON.stringify(spoil(completeMethodology(), place, value)));
  return read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`);
}

const path = (place: string) => place.replace(/\.(\d+)/g, '[$1]');

// One place made wrong, and all that is said about it: [place, value there (undefined: left out), complaints below `$.`].
const REFUSED: readonly (readonly [place: string, value: unknown, ...complaints: string[]])[] = [
  ['format', 'e-index/methodology@2', 'format not-allowed'],
  ['format', undefined, 'format missing'],
  ['surprise', 1, 'surprise unknown-field'],
  ['id', 'two words', 'id code-pattern'],
  ['id', '', 'id code-pattern'],
  ['id', '-a', 'id code-pattern'],
  ['id', 'ā', 'id code-pattern'],
  ['id', 'a\n', 'id code-pattern'],
  ['version', 7, 'version wrong-type'],
  ['version', 'v'.repeat(101), 'version code-too-long'],
  ['title', {}, 'title empty-object'],
  ['title', 'Metodika', 'title wrong-type'],
  ['title', { lv: '' }, 'title.lv empty-string'],
  ['title', { latviski_: 'x' }, 'title.latviski_ language-tag'],
  ['title', { lv: 'a\u0000b' }, 'title.lv null-character'],
  ['title', undefined, 'title missing'],
  ['follows', { id: 'x' }, 'follows.version missing'],
  ['follows', { id: 'x', version: '1', sha256: '' }, 'follows.sha256 unknown-field'],

  ['levels', [], 'levels empty-list'],
  ['levels', undefined, 'levels missing'],
  ['levels.0.from', 1, 'levels[0].from first-level'],
  ['levels.1.from', 0, 'levels[1].from not-ascending'],
  ['levels.1.from', 100.5, 'levels[1].from out-of-range'],
  ['levels.1.level', 1, 'levels[1].level not-ascending'],
  ['levels.1.level', 1.5, 'levels[1].level not-whole'],
  ['levels.1.name', undefined, 'levels[1].name missing'],
  ['levels.0.color', 'red', 'levels[0].color colour'],

  ['policies.unanswered', 'skip', 'policies.unanswered not-allowed'],
  ['policies.notApplicable', null, 'policies.notApplicable not-allowed'],
  ['policies.minimumAnswered', 1.01, 'policies.minimumAnswered out-of-range'],
  ['policies.minimumAnswered', -0.01, 'policies.minimumAnswered out-of-range'],
  ['policies.sources.1', 'robot', 'policies.sources[1] not-allowed'],
  ['policies.sources.1', 'expert', 'policies.sources[1] repeated'],
  [
    'policies.sources',
    [],
    'policies.sources empty-list',
    `${path(SINGLE)}.sources[0] source-not-in-policies`,
    `${path(SINGLE)}.sources[1] source-not-in-policies`,
    ...[MULTIPLE, NUMBER, SHARE, COUNTS, TABLE, TEXT, UNSCORED].map((place) => `${path(place)}.sources source-not-in-policies`),
  ],
  ['policies.ranking', { on: 'mean' }, 'policies.ranking.on not-allowed'],
  ['policies.ranking.decimals', 10, 'policies.ranking.decimals out-of-range'],
  ['policies.ranking.decimals', 0.5, 'policies.ranking.decimals not-whole'],
  ['aggregation', 'median', 'aggregation not-allowed'],

  ['sections', [], 'sections empty-list'],
  ['sections', {}, 'sections wrong-type'],
  ['sections.0.topics', [], 'sections[0].topics empty-list'],
  ['sections.0.topics.1.questions', [], 'sections[0].topics[1].questions empty-list'],
  ['sections.0.topics.1.code', 'T', 'sections[0].topics[1].code duplicate-code'],
  ['sections.0.scored', 'yes', 'sections[0].scored wrong-type'],
  ['sections.0.weight', 'point', 'sections[0].weight weight'],
  ['sections.0.weight', -1, 'sections[0].weight out-of-range'],
  ['sections.0.weight', 1.1e9, 'sections[0].weight out-of-range'],
  ['sections.0.weightByKind', { ministry: 'x' }, 'sections[0].weightByKind.ministry weight'],
  ['sections.0.title', undefined, 'sections[0].title missing'],

  [
    `${SINGLE}.code`,
    'multiple',
    `${path(MULTIPLE)}.code duplicate-code`,
    `${path(TEXT)}.visibleIf.all[0].any[0].question condition-unknown-question`,
    `${path(TEXT)}.visibleIf.all[0].any[1].includes condition-type`,
  ],
  [`${SINGLE}.weight`, 'points', `${path(SINGLE)}.weight wrong-type`],
  [`${SINGLE}.weight`, undefined, `${path(SINGLE)}.weight missing`],
  [`${SINGLE}.weightByKind`, { ministry: -1 }, `${path(SINGLE)}.weightByKind.ministry out-of-range`],
  [`${SINGLE}.sources`, [], `${path(SINGLE)}.sources empty-list`],
  [`${SINGLE}.sources`, ['self', 'self'], `${path(SINGLE)}.sources[1] repeated`],
  [`${SINGLE}.appliesTo`, {}, `${path(SINGLE)}.appliesTo empty-object`],
  [`${SINGLE}.appliesTo`, { kind: [] }, `${path(SINGLE)}.appliesTo.kind empty-list`],
  [`${SINGLE}.appliesTo`, { kind: ['a', 'a'] }, `${path(SINGLE)}.appliesTo.kind[1] repeated`],
  [`${SINGLE}.appliesTo`, { all: ['a'] }, `${path(SINGLE)}.appliesTo.all attribute-name`],
  [`${SINGLE}.whenHidden`, 'show', `${path(SINGLE)}.whenHidden not-allowed`],
  [`${SINGLE}.notApplicable.1.code`, 'no-premises', `${path(SINGLE)}.notApplicable[1].code duplicate-code`],
  [`${SINGLE}.answer`, undefined, `${path(SINGLE)}.answer missing`],
  [`${SINGLE}.answer.type`, undefined, `${path(SINGLE)}.answer.type missing`],
  [
    `${SINGLE}.answer.options`,
    [],
    `${path(SINGLE)}.answer.options empty-list`,
    `${path(SINGLE)}.recommendations[0].for.is unknown-option`,
    `${path(SINGLE)}.recommendations[1].for.lacks unknown-option`,
    `${path(TEXT)}.visibleIf.all[0].any[0].is unknown-option`,
  ],
  [
    `${SINGLE}.answer.options.1.code`,
    'yes',
    `${path(SINGLE)}.answer.options[1].code duplicate-code`,
    `${path(SINGLE)}.recommendations[0].for.is unknown-option`,
  ],
  [`${SINGLE}.answer.options.0.score`, 1.5, `${path(SINGLE)}.answer.options[0].score out-of-range`],
  [`${SINGLE}.answer.options.0.score`, null, `${path(SINGLE)}.answer.options[0].score wrong-type`],
  [`${SINGLE}.answer.options.0.exclusive`, true, `${path(SINGLE)}.answer.options[0].exclusive unknown-field`],
  [`${SINGLE}.answer.options.0.synonyms`, { lv: 'ir' }, `${path(SINGLE)}.answer.options[0].synonyms.lv wrong-type`],
  [`${SINGLE}.previous.relation`, 'renamed', `${path(SINGLE)}.previous.relation not-allowed`],
  [`${SINGLE}.previous.comparable`, undefined, `${path(SINGLE)}.previous.comparable missing`],
  [`${SINGLE}.previous.also`, ['a b'], `${path(SINGLE)}.previous.also[0] code-pattern`],
  [`${SINGLE}.item`, { code: 'x' }, `${path(SINGLE)}.item.title missing`],
  [`${SINGLE}.evidence`, { required: 'no', text: { lv: 'x' } }, `${path(SINGLE)}.evidence.required wrong-type`],
  [`${SINGLE}.effort`, 0, `${path(SINGLE)}.effort not-above`],
  [`${SINGLE}.recommendations.0.for`, { is: 'maybe' }, `${path(SINGLE)}.recommendations[0].for.is unknown-option`],
  [`${SINGLE}.recommendations.0.for`, { row: 'r1', is: 'yes' }, `${path(SINGLE)}.recommendations[0].for.row case-type`],
  [`${SINGLE}.recommendations.0.for`, { notApplicable: 'never' }, `${path(SINGLE)}.recommendations[0].for.notApplicable unknown-reason`],
  [`${SINGLE}.recommendations.0.for`, { is: 'no', lacks: 'yes' }, `${path(SINGLE)}.recommendations[0].for case-shape`],

  [`${NUMBER}.answer.scoring`, undefined, `${path(NUMBER)}.answer.scoring missing`],
  [`${NUMBER}.answer.scoring.full`, 0, `${path(NUMBER)}.answer.scoring.full zero-equals-full`],
  [`${NUMBER}.answer.scoring.full`, 1.1e15, `${path(NUMBER)}.answer.scoring.full out-of-range`],
  [`${NUMBER}.answer.scoring.range`, [0.5, 0.5], `${path(NUMBER)}.answer.scoring.range bounds-crossed`],
  [`${NUMBER}.answer.scoring.range`, [0, 1.1], `${path(NUMBER)}.answer.scoring.range[1] out-of-range`],
  [`${NUMBER}.answer.scoring.range`, [0], `${path(NUMBER)}.answer.scoring.range wrong-type`],
  [`${NUMBER}.answer.scoring.rule`, 'sigmoid', `${path(NUMBER)}.answer.scoring.rule not-allowed`],
  [`${NUMBER}.answer.scoring`, { rule: 'none' }, `${path(NUMBER)}.weight weight-not-zero`],
  [`${NUMBER}.answer.min`, 101, `${path(NUMBER)}.answer.min bounds-crossed`],
  [`${NUMBER}.answer.max`, 2e15, `${path(NUMBER)}.answer.max out-of-range`],
  [`${NUMBER}.answer.expected`, { min: 3, max: 2 }, `${path(NUMBER)}.answer.expected.min bounds-crossed`],
  [`${NUMBER}.answer.unit`, 'gab.', `${path(NUMBER)}.answer.unit wrong-type`],
  [`${SHARE}.answer.scoring.bands`, [], `${path(SHARE)}.answer.scoring.bands empty-list`],
  [`${SHARE}.answer.scoring.bands.1.from`, 0.2, `${path(SHARE)}.answer.scoring.bands[1].from not-ascending`],
  [`${SHARE}.answer.scoring.bands.1.score`, 100, `${path(SHARE)}.answer.scoring.bands[1].score out-of-range`],
  [`${COUNTS}.answer.basis`, undefined, `${path(COUNTS)}.answer.basis missing`],
  [`${COUNTS}.answer.share`, [], `${path(COUNTS)}.answer.share empty-list`],
  [`${COUNTS}.answer.share`, ['post'], `${path(COUNTS)}.answer.share[0] unknown-row`],
  [`${COUNTS}.answer.share`, ['web', 'web'], `${path(COUNTS)}.answer.share[1] repeated`],
  [`${COUNTS}.answer.rows.1.code`, 'web', `${path(COUNTS)}.answer.rows[1].code duplicate-code`],
  [`${COUNTS}.answer.rows.1.weight`, 2, `${path(COUNTS)}.answer.rows[1].weight unknown-field`],
  [`${TABLE}.answer.rows.0.weight`, 0, `${path(TABLE)}.answer.rows[0].weight not-above`],
  [`${TABLE}.answer.columns.0.score`, undefined, `${path(TABLE)}.answer.columns[0].score missing`],
  [
    `${TABLE}.answer.columns.1.code`,
    'all',
    `${path(TABLE)}.answer.columns[1].code duplicate-code`,
    `${path(TABLE)}.recommendations[0].for.is unknown-column`,
  ],
  [`${TABLE}.recommendations.0.for.row`, 'r9', `${path(TABLE)}.recommendations[0].for.row unknown-row`],
  [`${TEXT}.weight`, 1, `${path(TEXT)}.weight weight-not-zero`],
  [`${TEXT}.weightByKind.ministry`, 1, `${path(TEXT)}.weightByKind.ministry weight-not-zero`],
  [`${TEXT}.answer.maxLength`, 0, `${path(TEXT)}.answer.maxLength out-of-range`],
  [`${UNSCORED}.weight`, 2, `${path(UNSCORED)}.weight weight-not-zero`],

  [`${TEXT}.visibleIf`, { all: [] }, `${path(TEXT)}.visibleIf.all empty-list`],
  [`${TEXT}.visibleIf`, { any: [] }, `${path(TEXT)}.visibleIf.any empty-list`],
  [`${TEXT}.visibleIf`, { not: [] }, `${path(TEXT)}.visibleIf.not condition-shape`],
  [`${TEXT}.visibleIf`, {}, `${path(TEXT)}.visibleIf condition-shape`],
  [`${TEXT}.visibleIf`, { question: 'single' }, `${path(TEXT)}.visibleIf condition-shape`],
  [`${TEXT}.visibleIf`, { question: 'single', is: 'yes', answered: true }, `${path(TEXT)}.visibleIf condition-shape`],
  [`${TEXT}.visibleIf`, { question: 'nowhere', answered: true }, `${path(TEXT)}.visibleIf.question condition-unknown-question`],
  [`${TEXT}.visibleIf`, { question: 'text', answered: true }, `${path(TEXT)}.visibleIf.question condition-looks-ahead`],
  [`${TEXT}.visibleIf`, { question: 'unscored', answered: true }, `${path(TEXT)}.visibleIf.question condition-looks-ahead`],
  [`${TEXT}.visibleIf`, { question: 'multiple', is: 'a' }, `${path(TEXT)}.visibleIf.is condition-type`],
  [`${TEXT}.visibleIf`, { question: 'single', includes: 'yes' }, `${path(TEXT)}.visibleIf.includes condition-type`],
  [`${TEXT}.visibleIf`, { question: 'table', atLeast: 1 }, `${path(TEXT)}.visibleIf.atLeast condition-type`],
  [`${TEXT}.visibleIf`, { question: 'single', below: 1 }, `${path(TEXT)}.visibleIf.below condition-type`],
  [`${TEXT}.visibleIf`, { not: { question: 'single', is: 'maybe' } }, `${path(TEXT)}.visibleIf.not.is unknown-option`],
  [`${TEXT}.visibleIf`, { question: 'number', atLeast: 2e15 }, `${path(TEXT)}.visibleIf.atLeast out-of-range`],
  [`${TEXT}.visibleIf`, { organisation: {} }, `${path(TEXT)}.visibleIf.organisation empty-object`],
  [`${TEXT}.visibleIf`, { organisation: { kind: ['a', 'a'] } }, `${path(TEXT)}.visibleIf.organisation.kind[1] repeated`],
];

describe('A methodology document', () => {
  it('that uses every field of the format is read without a fault, and comes back as it was given', () => {
    const document = completeMethodology();
    expect(readMethodologyValue(document)).toEqual({ ok: true, value: completeMethodology() });
    const read = readMethodologyValue(document);
    expect(read.ok && read.value).toBe(document);
  });

  it.each(REFUSED.map(([place, value, ...complaints]) => ({ place, value, complaints })))(
    'is refused where $place is $value',
    ({ place, value, complaints }) => {
      expect(faultsOf(place, value)).toEqual(complaints.map((complaint) => `$.${complaint}`));
    },
  );

  it.each([
    ['codes of 100 characters', 'id', 'v'.repeat(100)],
    ['codes named like properties of objects', 'id', 'constructor'],
    ['codes that look like numbers', 'version', '10'],
    [
      'regional and private language tags',
      'title',
      { 'en-GB': 'x', 'zh-Hant-TW': 'x', 'x-viegli': 'x', 'i-klingon': 'x', 'sl-rozaj-biske': 'x' },
    ],
    ['an empty list of reasons', `${MULTIPLE}.notApplicable`, []],
    ['the smallest weight there is', `${SINGLE}.weight`, 5e-324],
    ['the greatest weight', `${SINGLE}.weight`, 1e9],
    ['a scale that falls', `${NUMBER}.answer.scoring`, { rule: 'linear', zero: 10, full: -1e15 }],
    ['policies left out', 'policies', undefined],
    ['policies without a field', 'policies', {}],
    ['a topic called like its section and question', 'sections.0.topics.1.code', 'S'],
    [
      'a recommendation for the reason that a share gives itself',
      `${SHARE}.recommendations`,
      [{ for: { notApplicable: 'zero-denominator' }, text: { lv: 'x' } }],
    ],
  ])('may have %s', (_, place, value) => {
    expect(faultsOf(place, value)).toEqual([]);
  });

  it('reports all faults at once, in document order, though the shape is wrong in places', () => {
    const document = spoil(spoil(spoil(completeMethodology(), 'levels.0.from', 5), `${SINGLE}.weight`, -1), `${TEXT}.visibleIf`, {
      question: 'unscored',
      answered: true,
    });
    const read = readMethodologyValue(spoil(document, 'title', { lv: '' }));
    expect(read.ok ? [] : read.faults.map(({ path, code }) => `${path} ${code}`)).toEqual([
      '$.title.lv empty-string',
      '$.levels[0].from first-level',
      `$.${path(SINGLE)}.weight out-of-range`,
      `$.${path(TEXT)}.visibleIf.question condition-looks-ahead`,
    ]);
  });

  it('says what would be right: bounds, allowed words, what was found', () => {
    const faults = (place: string, value: unknown): readonly Fault[] => {
      const read = readMethodologyValue(spoil(completeMethodology(), place, value));
      return read.ok ? [] : read.faults;
    };
    expect(faults('policies.minimumAnswered', 2)).toEqual([
      { path: '$.policies.minimumAnswered', code: 'out-of-range', params: { max: 1, found: '2' } },
    ]);
    expect(faults('aggregation', 'median')).toEqual([
      { path: '$.aggregation', code: 'not-allowed', params: { allowed: 'arithmetic, geometric, harmonic', found: 'median' } },
    ]);
    expect(faults('version', 7)).toEqual([{ path: '$.version', code: 'wrong-type', params: { expected: 'string', found: 'number' } }]);
    expect(faults(`${NUMBER}.answer.type`, 'numeric')).toEqual([
      {
        path: `$.${path(NUMBER)}.answer.type`,
        code: 'not-allowed',
        params: { allowed: 'single, multiple, number, share, counts, table, text', found: 'numeric' },
      },
    ]);
  });

  it('never repeats more than 80 characters of a value, nor of a name, nor a line break', () => {
    const read = readMethodologyValue(spoil(spoil(completeMethodology(), 'id', 'a b\n'.repeat(100)), `${'x y'.repeat(90)}`, 1));
    const faults = read.ok ? [] : read.faults;
    expect(faults).toHaveLength(3);
    for (const { path, params } of faults) {
      expect(path.length).toBeLessThanOrEqual(90);
      for (const param of [path, ...Object.values(params ?? {})]) {
        expect(String(param)).not.toMatch(/\n/);
        expect(String(param).length).toBeLessThanOrEqual(90);
      }
    }
  });

  it.each([
    ['null', null],
    ['a list', []],
    ['a text', 'methodology'],
    ['a function', () => 1],
    ['a bigint', 1n],
    ['undefined', undefined],
  ])('is not %s', (_, value) => {
    expect(readMethodologyValue(value).ok).toBe(false);
  });
});

describe('a fault says what would be right, and nothing else', () => {
  it('a bound of a recommendation that is no number is of the wrong type', () => {
    const place = `${SINGLE}.recommendations.0.for`;
    expect(faultsOf(place, { scoreBelow: 'x' })).toEqual([`$.${path(place)}.scoreBelow wrong-type`]);
  });

  it('a comparison with a text is of the wrong type, not an unknown option', () => {
    const place = `${SHARE}.visibleIf`;
    expect(faultsOf(place, { question: 'number', atLeast: '3' })).toEqual([`$.${path(place)}.atLeast wrong-type`]);
  });

  it('an unknown source among the policies does not become one that a question may name', () => {
    const faults = readMethodology(
      JSON.stringify(spoil(completeMethodology(), 'policies.sources', ['expert', 'automated', 'self', 'robot'])),
    );
    expect(faults.ok ? [] : faults.faults.map(({ path: where, code }) => `${where} ${code}`)).toEqual([
      '$.policies.sources[3] not-allowed',
    ]);
  });
});
