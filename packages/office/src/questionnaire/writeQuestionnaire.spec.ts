import { compileQuestionnaire, type Methodology } from '@e-index/core';
import { institutions2021, municipalities2021 } from '@e-index/seed';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { walkXml } from '../ooxml/walkXml.js';
import { writeQuestionnaire, type QuestionnaireOptions } from './writeQuestionnaire.js';

const t = (lv: string, en: string) => ({ lv, en });

/** One question of each type; A1.2 is for ministries alone, A1.3 has a condition, A2 is assessed by experts alone. */
const methodology: Methodology = {
  format: 'e-index/methodology@1',
  id: 'paper',
  version: '2021.1',
  title: t('Indekss', 'Index'),
  levels: [{ level: 1, from: 0, name: t('sākums', 'start') }],
  sections: [
    {
      code: 'A',
      title: t('Dati', 'Data'),
      topics: [
        {
          code: 'A1',
          title: t('Atvērtie dati', 'Open data'),
          questions: [
            {
              code: 'A1.1',
              text: t('Vai publicējat datus?', 'Do you publish data?'),
              help: t('Jebkur internetā.', 'Anywhere on the internet.'),
              why: t('Dati noder citiem.', 'Others can use data.'),
              example: t('Budžets.', 'The budget.'),
              weight: 1,
              notApplicable: [{ code: 'no-data', text: t('Datu nav', 'There are no data') }],
              evidence: { required: true, text: t('Saite uz datiem.', 'A link to the data.') },
              answer: {
                type: 'multiple',
                options: [
                  { code: 'portal', text: t('Portālā', 'On the portal'), score: 1 },
                  { code: 'nowhere', text: t('Nekur', 'Nowhere'), score: 0, exclusive: true },
                ],
              },
            },
            {
              code: 'A1.2',
              text: t('Tikai ministrijām', 'Ministries only'),
              weight: 0,
              appliesTo: { kind: ['ministry'] },
              answer: { type: 'text' },
            },
            {
              code: 'A1.3',
              text: t('Cik datu kopu?', 'How many data sets?'),
              weight: 1,
              visibleIf: { question: 'A1.1', includes: 'portal' },
              answer: {
                type: 'number',
                min: 0,
                max: 1000,
                integer: true,
                unit: t('kopas', 'sets'),
                scoring: { rule: 'linear', zero: 0, full: 10 },
              },
            },
            { code: 'A1.4', text: t('Cik atjauno?', 'How many are updated?'), weight: 1, answer: { type: 'share' } },
            {
              code: 'A1.5',
              text: t('Cik pieteikumu?', 'How many applications?'),
              weight: 1,
              answer: { type: 'counts', rows: [{ code: 'online', text: t('Tiešsaistē', 'Online') }], share: ['online'], basis: 'declared' },
            },
            {
              code: 'A1.6',
              text: t('Kas kur glabājas?', 'What is kept where?'),
              weight: 1,
              answer: {
                type: 'table',
                rows: [{ code: 'maps', text: t('Kartes', 'Maps') }],
                columns: [
                  { code: 'paper', text: t('Uz papīra', 'On paper'), score: 0 },
                  { code: 'none', text: t('Nav', 'None'), score: null },
                ],
              },
            },
          ],
        },
        {
          code: 'A2',
          title: t('Vietne', 'Website'),
          questions: [{ code: 'A2.1', text: t('Vai ātra?', 'Is it fast?'), weight: 0, sources: ['expert'], answer: { type: 'text' } }],
        },
      ],
    },
  ],
};

interface Written {
  readonly parts: Readonly<Record<string, string>>;
  /** Style and text of each paragraph of the document. */
  readonly paragraphs: readonly (readonly [style: string, text: string])[];
}

async function write(document: Methodology, options: QuestionnaireOptions): Promise<Written> {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(await writeQuestionnaire(document, options))).map(([path, part]) => [path, strFromU8(part)]),
  );
  const paragraphs: [string, string][] = [];
  walkXml(parts['word/document.xml'] ?? '', {
    open: (name, attributes) => {
      const last = paragraphs.at(-1);
      if (name === 'p') paragraphs.push(['', '']);
      else if (name === 'pStyle' && last !== undefined) last[0] = attributes.get('val') ?? '';
      else if (name === 'tab' && last !== undefined) last[1] += '\t';
    },
    text: (text) => {
      const last = paragraphs.at(-1);
      if (last !== undefined) last[1] += text;
    },
  });
  return { parts, paragraphs };
}

const ofStyle = ({ paragraphs }: Written, style: string) => paragraphs.filter(([own]) => own === style).map(([, text]) => text);
const english = await write(methodology, { locale: 'en', organisation: { kind: 'municipality' } });
const latvian = await write(methodology, { locale: 'lv', organisation: { kind: 'municipality' } });

describe('The questionnaire on paper', () => {
  it('names what it is and whom it is for', () => {
    expect(ofStyle(english, 'Title')).toEqual(['Index']);
    expect(ofStyle(english, 'Subtitle')).toEqual(['Questionnaire for municipalities']);
    expect(ofStyle(latvian, 'Subtitle')).toEqual(['Anketa pašvaldībām']);
  });

  it('has a heading for each section, topic and question that the body answers, and no other', () => {
    expect(ofStyle(english, 'Heading1')).toEqual(['A\u2002Data']);
    expect(ofStyle(english, 'Heading2')).toEqual(['A1\u2002Open data']);
    expect(ofStyle(english, 'Heading3').map((heading) => heading.split('\u2002')[0])).toEqual(['A1.1', 'A1.3', 'A1.4', 'A1.5', 'A1.6']);
  });

  it('asks a ministry what ministries alone are asked', async () => {
    const ministry = await write(methodology, { locale: 'lv', organisation: { kind: 'ministry' } });
    expect(ofStyle(ministry, 'Heading3')).toContain('A1.2\u2002Tikai ministrijām');
    expect(ofStyle(ministry, 'Line').filter((line) => line === '\t')).toHaveLength(4);
  });

  it('says when a question is to be answered', () => {
    expect(ofStyle(english, 'Condition')).toEqual(['Answer if A1.1 includes “On the portal”.']);
    expect(ofStyle(latvian, 'Condition')).toEqual(['Atbildiet, ja A1.1 atbildē ir „Portālā”.']);
  });

  it('helps with what the methodology says about a question', () => {
    expect(ofStyle(latvian, 'Note')).toEqual([
      'Jebkur internetā.',
      'Kāpēc to jautā: Dati noder citiem.',
      'Piemērs: Budžets.',
      'Pierādījums (obligāts): Saite uz datiem.',
    ]);
  });

  it('has a box with text and code for each option and each reason', () => {
    expect(ofStyle(english, 'Choice')).toEqual([
      '☐\tOn the portal (portal)',
      '☐\tNowhere (nowhere; if you mark this one, mark no other)',
      '☐\tThere are no data (no-data)',
    ]);
  });

  it('says how to answer each type of question', () => {
    expect(ofStyle(latvian, 'Instruction')).toEqual([
      'Atzīmējiet visas atbilstošās atbildes.',
      'Ja jautājums uz Jums neattiecas, atzīmējiet:',
      'Ierakstiet veselu skaitli no 0 līdz 1000.',
      'Ierakstiet divus skaitļus: cik un no cik.',
      'Katrā rindā ierakstiet skaitu.',
      'Katrā rindā atzīmējiet vienu atbildi.',
    ]);
    expect(ofStyle(english, 'Line')).toContain('Answer (sets): \t');
  });

  it('has tables for what is answered in rows, with marked headings and a caption', () => {
    const cells = english.paragraphs.filter(([style]) => style.startsWith('Cell')).map(([, text]) => text);
    expect(cells.join(' | ')).toBe(
      [
        'How many | Out of how many |  | ',
        'Row | Count | Online (online) |  | Total | ',
        'Row | On paper (paper) | None (none) | Maps (maps) | ☐ | ☐',
      ].join(' | '),
    );
    const document = english.parts['word/document.xml'] ?? '';
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
    expect(document).toContain('<w:tblCaption w:val="How many applications?"/>');
  });

  it('is in its language, on A4, with the version and the page on each page', () => {
    expect(latvian.parts['word/styles.xml']).toContain('<w:lang w:val="lv-LV"');
    expect(english.parts['word/styles.xml']).toContain('<w:lang w:val="en-GB"');
    expect(english.parts['docProps/core.xml']).toContain('<dc:language>en-GB</dc:language>');
    expect(latvian.parts['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(latvian.parts['word/footer1.xml']).toMatch(/Versija 2021\.1.*lpp\. .* PAGE .* no .* NUMPAGES /);
  });
});

describe.each([
  ['municipalities', municipalities2021, 'municipality'],
  ['ministries', institutions2021, 'ministry'],
  ['state-owned companies', institutions2021, 'soe'],
])('The questionnaire of the %s', (_, seeded, kind) => {
  it.each(['lv', 'en'] as const)('asks every question once, in order, in %s', async (locale) => {
    const written = await write(seeded, { locale, organisation: { kind } });
    const asked = compileQuestionnaire(seeded, { kind, groups: {} }).steps.map(({ code }) => code);
    expect(asked.length).toBeGreaterThan(50);
    expect(ofStyle(written, 'Heading3').map((heading) => heading.split('\u2002')[0])).toEqual(asked);
  });
});
