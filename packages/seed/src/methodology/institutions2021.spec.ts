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
