import {
  questionsOf,
  readMethodologyValue,
  type Column,
  type Condition,
  type Methodology,
  type Option,
  type Question,
  type Row,
} from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { institutions2021 } from './institutions2021.js';
import { institutionPhrases } from './institutions/institutionPhrases.js';
import { municipalities2021 } from './municipalities2021.js';
import { publishedQuestions } from './publishedQuestions.fixture.js';
import { outsideIndicators } from './outsideIndicators.js';
import { mergedCodes } from './sections/mergedCodes.js';

const both: readonly (readonly [string, Methodology])[] = [
  ['municipalities2021', municipalities2021],
  ['institutions2021', institutions2021],
];

const questions = (methodology: Methodology): readonly Question[] => questionsOf(methodology).map(({ question }) => question);
const codes = (methodology: Methodology): readonly string[] => questions(methodology).map(({ code }) => code);
const byCode = (methodology: Methodology, code: string): Question | undefined =>
  questions(methodology).find((question) => question.code === code);
/** `SV2.1.burial-benefit` → `SV2.1` */
const base = (code: string): string => code.split('.').slice(0, 2).join('.');
const isBehind = ({ code }: Question): boolean => /\.(other|list|how|why-not)$/.test(code);

/** Every text of the document, with the path to it. */
function textsIn(node: unknown, path = '$'): readonly (readonly [string, Record<string, unknown>])[] {
  if (Array.isArray(node)) return node.flatMap((child, index) => textsIn(child, `${path}[${index}]`));
  if (typeof node !== 'object' || node === null) return [];
  const fields = Object.entries(node);
  const own: readonly (readonly [string, Record<string, unknown>])[] =
    'lv' in node || 'en' in node ? [[path, Object.fromEntries(fields)]] : [];
  return [...own, ...fields.flatMap(([key, child]) => textsIn(child, `${path}.${key}`))];
}

function strings(methodology: Methodology, language: string): readonly (readonly [string, string])[] {
  return textsIn(methodology).flatMap(([path, text]) => {
    const value = text[language];
    return (Array.isArray(value) ? value : [value]).map((one) => [path, String(one)] as const);
  });
}

/** Whether the condition holds where no question has a winning value. */
function holdsWithoutAnswers(condition: Condition): boolean {
  if ('all' in condition) return condition.all.every(holdsWithoutAnswers);
  if ('any' in condition) return condition.any.some(holdsWithoutAnswers);
  if ('not' in condition) return !holdsWithoutAnswers(condition.not);
  return 'answered' in condition && !condition.answered;
}

function questionsTested(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsTested);
  if ('any' in condition) return condition.any.flatMap(questionsTested);
  if ('not' in condition) return questionsTested(condition.not);
  return 'question' in condition ? [condition.question] : [];
}

/** Every answer to a multiple choice: the sets of options that go together, and each exclusive option alone. */
function choices(options: readonly Option[]): readonly (readonly Option[])[] {
  const together = options.filter(({ exclusive }) => exclusive !== true);
  const sets = together.reduce<readonly (readonly Option[])[]>(
    (found, option) => [...found, ...found.map((set) => [...set, option])],
    [[]],
  );
  return [...sets.filter(({ length }) => length > 0), ...options.filter(({ exclusive }) => exclusive === true).map((option) => [option])];
}

/** The answers that earn less than everything and have no recommendation. */
function withoutAdvice(question: Question): readonly string[] {
  const cases = (question.recommendations ?? []).map((recommendation) => recommendation.for);
  const below = cases.some((advised) => 'scoreBelow' in advised);
  const { answer } = question;
  if (below || answer.type === 'text') return [];
  switch (answer.type) {
    case 'single':
      return answer.options
        .filter(({ score }) => score < 1)
        .filter(({ code }) => !cases.some((advised) => 'is' in advised && !('row' in advised) && advised.is === code))
        .map(({ code }) => `${question.code}: ${code}`);
    case 'multiple':
      return choices(answer.options)
        .filter((chosen) => chosen.reduce((sum, { score }) => sum + score, 0) < 1 - 1e-9)
        .map((chosen) => chosen.map(({ code }) => code))
        .filter(
          (chosen) =>
            !cases.some(
              (advised) => ('lacks' in advised && !chosen.includes(advised.lacks)) || ('is' in advised && chosen.includes(advised.is)),
            ),
        )
        .map((chosen) => `${question.code}: ${chosen.join(' ')}`);
    case 'table':
      return answer.rows.flatMap((row) =>
        answer.columns
          .filter(({ score }) => score !== null && score < 1)
          .filter((column) => !cases.some((advised) => 'row' in advised && advised.row === row.code && advised.is === column.code))
          .map((column) => `${question.code}: ${row.code} ${column.code}`),
      );
    case 'number':
    case 'share':
    case 'counts':
      return [question.code];
  }
}

/** What people may type for the options, rows or columns of a question, where it stands for two of them. */
function ambiguousWords({ code, answer }: Question, language: string): readonly string[] {
  const lists: readonly (readonly Option[] | readonly Row[] | readonly Column[])[] =
    'options' in answer ? [answer.options] : 'columns' in answer ? [answer.rows, answer.columns] : 'rows' in answer ? [answer.rows] : [];
  return lists.flatMap((list) => {
    const typed = list.flatMap(({ text, synonyms }) => [
      ...new Set([text[language] ?? '', ...(synonyms?.[language] ?? [])].map((word) => word.toLowerCase())),
    ]);
    return typed.filter((word, index) => typed.indexOf(word) !== index).map((word) => `${code}: ${word}`);
  });
}

describe('the municipal methodology', () => {
  it('has 7 sections in the order of the questionnaire, 5 of them scored with the reconstructed weights', () => {
    expect(municipalities2021.sections.map(({ code, scored, weight }) => [code, scored ?? true, weight])).toEqual([
      ['OD', true, 5],
      ['CS', true, 15],
      ['SV', true, 40],
      ['IP', true, 20],
      ['CP', true, 20],
      ['GI', false, undefined],
      ['SM', false, undefined],
    ]);
  });

  it('has 31 topics: 3, 6, 6, 8, 3, 2 and 3', () => {
    expect(municipalities2021.sections.map(({ topics }) => topics.length)).toEqual([3, 6, 6, 8, 3, 2, 3]);
  });

  it('asks all 90 published questions', () => {
    const asked = new Set(codes(municipalities2021).flatMap((code) => [base(code), ...(mergedCodes[code] ?? [])]));
    expect(publishedQuestions).toHaveLength(90);
    expect(publishedQuestions.filter((code) => !asked.has(code))).toEqual([]);
  });

  it('asks them in 168 steps: 78 once, after merging and splitting, and 9 for each of ten services', () => {
    const steps = questions(municipalities2021).filter(
      (question) => publishedQuestions.includes(base(question.code)) && !isBehind(question),
    );
    expect(steps.filter(({ item }) => item === undefined)).toHaveLength(78);
    expect(steps.filter(({ item }) => item !== undefined)).toHaveLength(90);
  });

  it('adds nothing else but the outside indicators, one opening question a service, and texts behind an answer', () => {
    const added = questions(municipalities2021).filter(
      (question) => !publishedQuestions.includes(base(question.code)) && !isBehind(question),
    );
    expect([...new Set(added.map(({ code }) => base(code)))].toSorted()).toEqual(['A1', 'A2', 'A4', 'A5', 'E1', 'E2', 'E5', 'SV5.0']);
    expect(codes(municipalities2021)).toHaveLength(207);
  });

  it('uses every answer type', () => {
    expect([...new Set(questions(municipalities2021).map(({ answer }) => answer.type))].toSorted()).toEqual([
      'counts',
      'multiple',
      'number',
      'share',
      'single',
      'table',
      'text',
    ]);
  });

  it('lets outside sources answer what can be seen from outside, and only them where the body cannot know', () => {
    const outside = questions(municipalities2021).filter(({ sources }) => sources !== undefined);
    expect(outside.map(({ code, sources }) => `${code} ${sources?.toSorted().join('+')}`).toSorted()).toEqual([
      'A1 automated',
      'A2 automated',
      'A4 automated+expert',
      'A5 automated',
      'CP1.1 expert',
      'CP2.3 expert+self',
      'CP3.1 expert',
      'CS5.1 expert+self',
      'CS6.2 expert+self',
      'E1 expert',
      'E2 expert',
      'E5 expert',
      'OD3.1 automated+self',
      'OD3.2 automated+self',
      'SV1.3 expert+self',
    ]);
  });

  it('counts the data sets in bands: none, one to four, five to nine, ten and more', () => {
    const answer = byCode(municipalities2021, 'OD3.2')?.answer;
    expect(answer?.type === 'number' && answer.scoring).toEqual({
      rule: 'bands',
      bands: [
        { from: 0, score: 0 },
        { from: 1, score: 0.4 },
        { from: 5, score: 0.7 },
        { from: 10, score: 1 },
      ],
    });
  });

  it('has 30 points of open data, as many as the format’s example', () => {
    const points = questionsOf(municipalities2021).filter(({ section }) => section.code === 'OD');
    expect(points.reduce((sum, { question }) => sum + question.weight, 0)).toBe(30);
  });
});

describe('the methodology of institutions', () => {
  it('asks about all services together, not about ten', () => {
    expect(questions(institutions2021).filter(({ item }) => item !== undefined)).toEqual([]);
    expect(byCode(institutions2021, 'SV5.2')?.answer.type).toBe('counts');
  });

  it('asks nothing that only municipalities have', () => {
    const municipal = ['IP5.2', 'SV4.9', 'SV6.2', 'SV6.3', 'SM1.1', 'SM2.1', 'SM2.2'];
    expect(codes(institutions2021).filter((code) => municipal.includes(code))).toEqual([]);
  });

  it('asks what only institutions are known to have been asked', () => {
    const own = ['OD1.4', 'OD1.5', 'OD3.4', 'CS2.3', 'SV2.6', 'SV2.7', 'SV6.4', 'SV6.5', 'IP3.3', 'IP7.3', 'SM4.1'];
    expect(own.filter((code) => !codes(institutions2021).includes(code))).toEqual([]);
  });

  it('lets a body without clients say so for each scored question of client service that does not hang on a yes', () => {
    const asked = questionsOf(institutions2021).filter(({ section, question }) => section.code === 'CS' && question.weight > 0);
    const silent = asked.filter(({ question }) => !question.notApplicable?.some(({ code }) => code === 'no-clients'));
    expect(silent.map(({ question }) => question.code)).toEqual(['CS2.3']);
  });

  it('replaces phrases that the municipal texts still have', () => {
    const unused = (['lv', 'en'] as const).flatMap((language) => {
      const texts = strings(municipalities2021, language).map(([, text]) => text);
      return institutionPhrases[language].filter(({ municipal }) => !texts.some((text) => text.includes(municipal)));
    });
    expect(unused).toEqual([]);
  });

  it('mentions nothing that only municipalities have: libraries, parishes, councils, tourist offices, unified services', () => {
    const municipal =
      /bibliot|pagast|domes|deputāt|tūrisma|unificēt|bērnudārz|librar|parish|council|tourist|unified services|kindergarten/i;
    const found = [...strings(institutions2021, 'lv'), ...strings(institutions2021, 'en')].filter(([, text]) => municipal.test(text));
    expect(found).toEqual([]);
  });

  it('speaks of institutions: municipalities only appear as partners', () => {
    const municipal = [...strings(institutions2021, 'lv'), ...strings(institutions2021, 'en')].filter(([, text]) =>
      /pašvaldīb|municipal/i.test(text),
    );
    expect(municipal.map(([, text]) => text)).toEqual([
      'Partneris ir cita iestāde, pašvaldība vai uzņēmums, kas Jūsu vietā pieņem pieteikumus.',
      'Pieteikumus pieņem Valsts un pašvaldību vienotie klientu apkalpošanas centri.',
      'A partner is another institution, a municipality or a company that takes applications in your place.',
    ]);
  });
});

describe.each(both)('%s', (_name, methodology) => {
  it('is a faultless document', () => {
    expect(readMethodologyValue(methodology)).toMatchObject({ ok: true });
  });

  it('has the nine indicators of experts and the five of automated checks, open to those who look from outside', () => {
    const unseen = Object.entries(outsideIndicators).flatMap(([indicator, asked]) =>
      asked
        .filter((code) => !byCode(methodology, code)?.sources?.includes(indicator.startsWith('E') ? 'expert' : 'automated'))
        .map((code) => `${indicator}: ${code}`),
    );
    expect(Object.keys(outsideIndicators)).toHaveLength(14);
    expect(unseen).toEqual([]);
  });

  it('has levels from 0, 30, 60, 80 and 90', () => {
    expect(methodology.levels.map(({ level, from, name }) => [level, from, name['lv']])).toEqual([
      [1, 0, 'situatīvs'],
      [2, 30, 'intuitīvs'],
      [3, 60, 'definēts'],
      [4, 80, 'pārvaldīts'],
      [5, 90, 'optimāls'],
    ]);
  });

  it('never uses a code twice', () => {
    const seen = codes(methodology);
    expect(seen.filter((code, index) => seen.indexOf(code) !== index)).toEqual([]);
  });

  it('lets conditions look back only', () => {
    const order = codes(methodology);
    const ahead = questions(methodology).filter(({ code, visibleIf }) =>
      visibleIf === undefined
        ? false
        : questionsTested(visibleIf).some((tested) => order.indexOf(tested) >= order.indexOf(code) || !order.includes(tested)),
    );
    expect(ahead.map(({ code }) => code)).toEqual([]);
  });

  it('never counts a hidden question as 0 because the one before it does not apply', () => {
    const punished = questions(methodology).filter(
      ({ visibleIf, whenHidden }) =>
        whenHidden === 'zero' &&
        visibleIf !== undefined &&
        !holdsWithoutAnswers(visibleIf) &&
        questionsTested(visibleIf).some((tested) => (byCode(methodology, tested)?.notApplicable ?? []).length > 0),
    );
    expect(punished.map(({ code }) => code)).toEqual([]);
  });

  it('has a recommendation for every answer that could be better', () => {
    const scored = questions(methodology).filter(({ weight }) => weight > 0);
    expect(scored.length).toBeGreaterThan(60);
    expect(scored.flatMap(withoutAdvice)).toEqual([]);
  });

  it('says of every question what is meant and why it is asked, except of texts behind an answer', () => {
    const bare = questions(methodology).filter(
      (question) => !isBehind(question) && (question.help === undefined || question.why === undefined),
    );
    expect(bare.map(({ code }) => code)).toEqual([]);
  });

  it('asks for a text behind every "other" option of a question that stands once', () => {
    const present = codes(methodology);
    const others = questions(methodology).filter(
      ({ answer }) => (answer.type === 'single' || answer.type === 'multiple') && answer.options.some(({ code }) => code === 'other'),
    );
    expect(others.length).toBeGreaterThan(10);
    expect(others.map(({ code }) => code).filter((code) => !present.includes(`${code}.other`) && code !== 'IP8.1')).toEqual([]);
  });

  it('lets no word that people may type stand for two options of one question', () => {
    expect(questions(methodology).flatMap((question) => [...ambiguousWords(question, 'lv'), ...ambiguousWords(question, 'en')])).toEqual(
      [],
    );
  });

  it('has every text in Latvian and English', () => {
    const found = textsIn(methodology);
    expect(found.length).toBeGreaterThan(1000);
    expect(found.filter(([, text]) => !filled(text['lv']) || !filled(text['en'])).map(([path]) => path)).toEqual([]);
  });

  it('has no English left in Latvian texts and no Latvian in English ones', () => {
    const english = /(?<!\p{L})(the|and|with|for|are|is|of|yes|not|service|data|website)(?!\p{L})/iu;
    const latvian = /[āčēģīķļņšūž]|(?<!\p{L})(un|vai|nav|ir)(?!\p{L})/iu;
    expect(strings(methodology, 'lv').filter(([, text]) => english.test(text.replace(/data\.gov\.lv/g, '')))).toEqual([]);
    expect(strings(methodology, 'en').filter(([, text]) => latvian.test(text))).toEqual([]);
  });

  it('quotes in Latvian with low and high marks, in English with high ones', () => {
    expect(strings(methodology, 'lv').filter(([, text]) => /[“"]/.test(text))).toEqual([]);
    expect(strings(methodology, 'en').filter(([, text]) => /[„"]/.test(text))).toEqual([]);
  });
});

function filled(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0 && value.every(filled)
    : typeof value === 'string' && value.trim() === value && value !== '';
}
