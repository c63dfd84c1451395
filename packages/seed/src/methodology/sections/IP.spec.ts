import { describe, expect, it } from 'vitest';
import { IP } from './IP.js';
import { mergedCodes } from './mergedCodes.js';
import { SV } from './SV.js';

const questions = [SV, IP].flatMap(({ topics }) => topics).flatMap((topic) => topic.questions);
const answerOf = (code: string) => questions.find((question) => question.code === code)?.answer;

/** The question of the published questionnaire that a code stands for, without service, part or text behind it. */
const published = (code: string) => code.split('.').slice(0, 2).join('.');

describe('section IP', () => {
  it('accounts, together with SV, for each published question and both indicators from outside', () => {
    const asked = questions.flatMap(({ code }) => mergedCodes[code] ?? [published(code)]).filter((code) => code !== 'SV5.0');
    expect(new Set(asked)).toEqual(
      new Set(
        [
          'SV1.1 SV1.2 SV1.3 SV2.1 SV2.2 SV2.3 SV2.4 SV2.5 SV3.1 SV4.1 SV4.2 SV4.3 SV4.4 SV4.5',
          'SV4.6 SV4.7 SV4.8 SV4.9 SV5.1 SV5.2 SV5.3 SV5.4 SV5.5 SV6.1 SV6.2 SV6.3 E8 A4',
          'IP1.1 IP1.2 IP1.3 IP2.1 IP2.2 IP3.1 IP3.2 IP4.1 IP4.2 IP4.3 IP4.4 IP4.5 IP4.6 IP4.7',
          'IP4.8 IP5.1 IP5.2 IP5.3 IP6.1 IP6.2 IP6.3 IP6.4 IP7.1 IP7.2 IP8.1 IP8.2 IP8.3',
        ].flatMap((line) => line.split(' ')),
      ),
    );
  });

  it('leaves employees bound to the workplace out of the base of remote work', () => {
    expect(answerOf('IP1.1')).toMatchObject({
      type: 'counts',
      basis: 'rows',
      share: ['remote'],
      rows: [{ code: 'it-limits' }, { code: 'remote' }],
    });
    expect(answerOf('IP1.2')).toMatchObject({ type: 'number', scoring: { rule: 'none' } });
  });

  it('lets a kind of document that a body does not have stay out of the mean', () => {
    for (const code of ['IP3.1', 'IP7.2']) {
      expect(answerOf(code)).toMatchObject({
        columns: [{ score: 1 }, { score: 0.5 }, { score: 0 }, { code: 'not-applicable', score: null }],
      });
    }
  });

  it('earns 60 points in seven scored topics and none for the e-address', () => {
    expect(IP.topics.map(({ questions: asked }) => asked.reduce((sum, { weight }) => sum + weight, 0))).toEqual([
      6, 6, 12, 10, 10, 6, 10, 0,
    ]);
  });
});
