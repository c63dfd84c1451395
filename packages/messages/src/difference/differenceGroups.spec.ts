import { compareMethodologies, type Question, type Section, type Topic } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { applications, dataSets, devices, digital, remarks } from '../../test/questions.js';
import { difference, methodologyOf } from '../../test/twoVersions.js';
import { differenceGroups } from './differenceGroups.js';
import { noDifference } from './noDifference.js';

const before = methodologyOf([digital]);
const next = { version: '2', follows: { id: 'small', version: '1' } };
const coded = (question: Question, code: string, previous?: Question['previous']): Question => ({ ...question, code, previous });
const topic = (code: string, title: string, questions: readonly Question[]): Topic => ({
  code,
  title: { lv: title, en: title },
  questions,
});
const withTopics = (...topics: readonly Topic[]) => methodologyOf([], {}, { topics });

describe('groups', () => {
  it('there are none where nothing differs, and that is said', () => {
    expect(differenceGroups(compareMethodologies(before, before), before, before, 'lv')).toEqual([]);
    expect([noDifference('lv'), noDifference('en')]).toEqual(['Versijas neatšķiras', 'There is no difference between the two versions']);
  });

  it('tell the whole first and then section by section', () => {
    const after = methodologyOf([{ ...digital, weight: 6 }], { version: '2' }, { weight: 20 });
    expect(differenceGroups(compareMethodologies(before, after), before, after, 'en')).toEqual([
      { heading: 'The methodology as a whole', sentences: ['Version 1 → 2'] },
      {
        heading: 'Section OD “Open data”',
        sentences: ['Section “Open data”: weight by points → 20', 'Question Q1: weight 5 → 6'],
      },
    ]);
  });
});

describe('the methodology as a whole', () => {
  it('titles, policies and aggregation are told as what holds from now on', () => {
    const after = methodologyOf([digital], {
      ...next,
      title: { lv: 'Mazs indekss', en: 'A small index' },
      aggregation: 'geometric',
      policies: {
        unanswered: 'exclude',
        notApplicable: 'zero',
        minimumAnswered: 0.5,
        sources: ['self', 'expert'],
        ranking: { on: 'rounded', decimals: 1 },
      },
    });
    expect(difference(before, after, 'lv')).toEqual([
      'Versija 1 → 2',
      'Nosaukums „Small index” → „A small index” (angļu valodā)',
      'Pievienota iepriekšējā versija: small 1',
      'Neatbildēts jautājums rezultātu vairs nemaina',
      'Par neattiecināmu jautājumu turpmāk ir 0 punktu',
      'Mazākā atbildēto daļa 0\u00a0% → 50\u00a0%',
      'Avotu secība: eksperta vērtējums, automātiska pārbaude, pašnovērtējums → pašnovērtējums, eksperta vērtējums',
      'Vietas nosaka pēc nenoapaļota vērtējuma → pēc vērtējuma, kas noapaļots līdz 1 zīmei aiz komata',
      'Apkopošanas veids: aritmētiskais vidējais → ģeometriskais vidējais',
    ]);
    expect(difference(before, after, 'en').slice(2)).toEqual([
      'Preceding version added: small 1',
      'An unanswered question no longer changes the result',
      'A question that does not apply now earns 0 points',
      'Smallest share answered 0% → 50%',
      'Order of sources: expert assessment, automated check, self-assessment → self-assessment, expert assessment',
      'Ranking: by the unrounded score → by the score rounded to 1 decimal',
      'Aggregation: arithmetic mean → geometric mean',
    ]);
  });

  it('decimals without effect on the ranking are told as such', () => {
    expect(difference(before, methodologyOf([digital], { policies: { ranking: { decimals: 2 } } }), 'en')).toEqual([
      'Decimals of rounded ranking 0 → 2',
    ]);
  });

  it('levels begin elsewhere, are named otherwise, come and go', () => {
    const [first, second] = before.levels;
    const after = methodologyOf([digital], {
      levels: [
        { ...first!, name: { lv: 'sākums', en: 'start' }, color: '#aabbcc' },
        { ...second!, from: 65 },
        { level: 3, from: 90, name: { lv: 'izcils', en: 'excellent' } },
      ],
    });
    expect(difference(before, after, 'lv')).toEqual([
      '1. līmenis: nosaukums „situatīvs” → „sākums”',
      '1. līmenis: pievienota krāsa: #aabbcc',
      '2. līmenis sākas ar 65 punktiem, nevis ar 60',
      '3. līmenis ir jauns: „izcils”, sākas ar 90 punktiem',
    ]);
    expect(difference(before, after, 'en').slice(2)).toEqual([
      'Level 2 begins at 65 instead of 60',
      'Level 3 is new: “excellent”, beginning at 90 points',
    ]);
    expect(difference(after, before, 'lv').at(-1)).toBe('3. līmenis ir svītrots');
  });
});

describe('sections and topics', () => {
  it('weights by kind, the index and the mean are told by name', () => {
    const after = methodologyOf(
      [digital],
      {},
      { weightByKind: { ministry: 12.5 }, scored: false, aggregation: 'harmonic', description: { lv: 'Kā atver datus' } },
    );
    expect(difference(before, after, 'lv')).toEqual([
      'Sadaļa „Atvērtie dati”: pievienots apraksts: „Kā atver datus”',
      'Sadaļa „Atvērtie dati”: atsevišķs svars ministrijām: 12,5',
      'Sadaļa „Atvērtie dati”: apkopošanas veids: aritmētiskais vidējais → harmoniskais vidējais',
      'Sadaļa „Atvērtie dati” vairs neietilpst indeksā',
    ]);
    expect(difference(after, before, 'en')).toEqual([
      'Section “Open data”: description taken out: “Kā atver datus”',
      'Section “Open data”: no weight of its own for ministries any more',
      'Section “Open data”: aggregation: harmonic mean → arithmetic mean',
      'Section “Open data” is now part of the index',
    ]);
  });

  it('a new section is told with the number of its questions, and so is one that is gone', () => {
    const added: Section = { code: 'N', title: { lv: 'Jaunā', en: 'New one' }, topics: [topic('N1', 'N', [dataSets, devices])] };
    const after = { ...before, sections: [...before.sections, added] };
    expect(difference(before, after, 'en')).toEqual([
      'New section “New one” (2 questions)',
      '2 questions new: Q3 “How many data sets are published?”; Q6 “Where does the website work?”',
    ]);
    expect(differenceGroups(compareMethodologies(after, before), after, before, 'lv')).toEqual([
      {
        heading: 'Sadaļa N „Jaunā”',
        sentences: [
          'Svītrota sadaļa „Jaunā” (2 jautājumi)',
          'Vairs neuzdod 2 jautājumus: Q3 „Cik datu kopu publicēts?”; Q6 „Kur darbojas tīmekļvietne?”',
        ],
      },
    ]);
  });

  it('a topic that is gone is told in its section', () => {
    const [was, is] = [withTopics(topic('A', 'Dati', [digital]), topic('B', 'Rīki', [devices])), withTopics(topic('A', 'Dati', [digital]))];
    expect(differenceGroups(compareMethodologies(was, is), was, is, 'lv')).toEqual([
      {
        heading: 'Sadaļa OD „Atvērtie dati”',
        sentences: ['Vairs neuzdod 1 jautājumu: Q6 „Kur darbojas tīmekļvietne?”', 'Svītrota tēma „Rīki” (1 jautājums)'],
      },
    ]);
    expect(difference(is, was, 'en')[1]).toBe('New topic “Rīki” (1 question)');
  });

  it('moves name the topics between which a question moved, and places count from 1', () => {
    const was = withTopics(topic('A', 'Dati', [digital, dataSets]), topic('B', 'Rīki', [devices]), topic('C', 'Citi', [remarks]));
    const between = withTopics(topic('A', 'Dati', [digital]), topic('B', 'Rīki', [devices, dataSets]), topic('C', 'Citi', [remarks]));
    expect(difference(was, between, 'lv')).toEqual(['Jautājums Q3 pārcelts no tēmas „Dati” uz tēmu „Rīki”']);
    const within = withTopics(topic('C', 'Citi', [remarks]), topic('A', 'Dati', [dataSets, digital]), topic('B', 'Rīki', [devices]));
    expect(difference(was, within, 'en')).toEqual([
      'Topic “Citi” moved from place 3 to place 1 within its section',
      'Question Q3 moved from place 2 to place 1 within its topic',
    ]);
  });
});

describe('what became of questions', () => {
  it('new and retired questions are counted; more than five are listed by code', () => {
    const codes = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6'];
    const after = methodologyOf(codes.map((code) => coded(digital, code)));
    expect(difference(before, after, 'lv')).toEqual([
      '6 jauni jautājumi: N1, N2, N3, N4, N5, N6',
      'Vairs neuzdod 1 jautājumu: Q1 „Vai pakalpojums ir pieejams elektroniski?”',
    ]);
    expect(difference(before, after, 'en')[1]).toBe('1 question retired: Q1 “Is the service available electronically?”');
  });

  it('a question with another code is not new', () => {
    const after = methodologyOf([coded(digital, 'Q1a', { question: 'Q1', comparable: true })], next);
    expect(difference(before, after, 'lv').slice(2)).toEqual([
      '1 jautājumam norādīts iepriekšējais jautājums, vērtējumi ir salīdzināmi',
      'Jautājumam Q1 turpmāk ir kods Q1a',
    ]);
    expect(difference(before, after, 'en').at(-1)).toBe('Question Q1 now has the code Q1a');
  });

  it('a split and a merger are told once, and scores that cannot be compared at each question', () => {
    const split = { question: 'Q1', comparable: false, relation: 'split' } as const;
    const parts = methodologyOf([coded(digital, 'Q1a', split), coded(digital, 'Q1b', split)], next);
    expect(difference(before, parts, 'en').slice(2)).toEqual([
      'Question Q1 is split into Q1a and Q1b',
      'Question Q1a: scores are not comparable with the preceding version',
      'Question Q1b: scores are not comparable with the preceding version',
    ]);
    const two = methodologyOf([digital, coded(digital, 'Q2')]);
    const merged = methodologyOf([coded(digital, 'Q9', { question: 'Q1', also: ['Q2'], comparable: true, relation: 'merged' })], next);
    expect(difference(two, merged, 'lv').slice(3)).toEqual(['Jautājumi Q1 un Q2 ir apvienoti jautājumā Q9']);
  });

  it('lineage to a third version is told as it stands', () => {
    const after = methodologyOf([coded(digital, 'Q1', { question: 'Z', comparable: false })]);
    expect(difference(before, after, 'en')).toEqual([
      'Question Q1: preceding question added: Z (scores are not comparable with the preceding version)',
    ]);
    expect(difference(after, methodologyOf([applications]), 'lv')).toHaveLength(2);
  });
});
