import { questionsOf } from '@e-index/core';
import { describe, expect, it } from 'vitest';
import { institutionPhrases } from './institutions/institutionPhrases.js';
import { institutions2021 } from './institutions2021.js';
import { municipalities2021 } from './municipalities2021.js';
import { byCode, codes, questions } from './questionList.fixture.js';
import { strings } from './textsIn.fixture.js';

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
    const own = [
      'OD1.4 OD1.5 OD3.4 OD3.5 OD3.6 OD3.7 CS2.3',
      'SV2.6 SV2.7 SV2.8 SV4.10 SV5.6 SV5.7 SV5.8 SV5.9 SV5.10 SV6.4 SV6.5 SV6.6',
      'IP3.3 IP3.4 IP7.3 IP8.4 IP9.1 IP9.2 CP2.4 CP2.5 SM4.1',
    ].flatMap((line) => line.split(' '));
    expect(own.filter((code) => !codes(institutions2021).includes(code))).toEqual([]);
  });

  it('asks how many of all services are counted, and why others are not where some are not', () => {
    expect(byCode(institutions2021, 'SV5.6')?.answer.type).toBe('share');
    expect(byCode(institutions2021, 'SV5.7')?.visibleIf).toEqual({
      any: [
        { question: 'SV5.1', is: 'none' },
        { question: 'SV5.6', below: 1 },
      ],
    });
  });

  it('takes nothing from a body whose services are free of charge: a stage that no service has leaves the mean', () => {
    const answer = byCode(institutions2021, 'SV2.3')?.answer;
    expect(answer?.type === 'table' && answer.columns.map(({ code, score }) => [code, score])).toEqual([
      ['most', 1],
      ['some', 0.5],
      ['none', 0],
      ['no-stage', null],
    ]);
  });

  it('asks for ICT services shared in a sector only ministries and their institutions', () => {
    expect(byCode(institutions2021, 'IP9.2')?.appliesTo).toEqual({ kind: ['ministry', 'institution'] });
  });

  it('asks for platforms of communication and of knowledge apart, as the report prints them', () => {
    const answer = byCode(institutions2021, 'IP5.3')?.answer;
    expect(answer?.type === 'table' && answer.rows.map(({ code }) => code)).toEqual(['communication', 'knowledge']);
  });

  it('weighs the sections 20, 15, 5, 40 and 20 as municipalities, and services and clients less with ministries', () => {
    expect(institutions2021.sections.map(({ code, weight, weightByKind }) => [code, weight, weightByKind?.['ministry']])).toEqual([
      ['OD', 5, undefined],
      ['CS', 15, 5],
      ['SV', 40, 20],
      ['IP', 20, undefined],
      ['CP', 20, undefined],
      ['GI', undefined, undefined],
      ['SM', undefined, undefined],
    ]);
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

  it('mentions nothing that only municipalities have: libraries, parishes, councils, schools, potholes, unified services', () => {
    const municipal =
      /bibliot|pagast|domes|deputāt|tūrisma|unificēt|bērnudārz|skol|sociālais dienests|sētniek|bedr|būvatļauj|librar|parish|council|tourist|unified services|kindergarten|pupil|teacher|pothole|building permit/i;
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
