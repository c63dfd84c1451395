import { describe, expect, it } from 'vitest';
import { isLanguageTag } from './languageTag.js';

describe('Language tags of BCP 47', () => {
  it.each([
    'lv',
    'LV',
    'ltg',
    'en-GB',
    'zh-Hant',
    'zh-Hant-TW',
    'sr-Latn-RS',
    'es-419',
    'de-CH-1901',
    'sl-rozaj-biske',
    'zh-cmn-Hans-CN',
    'en-a-bbb-x-a-ccc',
    'x-viegla-valoda',
    'lv-x-viegli',
    'i-klingon',
    'en-GB-oed',
    'art-lojban',
    'zh-min-nan',
    'de-DE-u-co-phonebk',
    'qaa',
    'aaaaaaaa',
  ])('%s is one', (tag) => {
    expect(isLanguageTag(tag)).toBe(true);
  });

  it.each([
    '',
    'l',
    'lv_LV',
    'lv-',
    '-lv',
    'latviešu',
    'a-DE',
    'lv--LV',
    'en-x',
    'x',
    'toolonglang',
    'lv-LV-a',
    'constructor',
    'lv\n',
    ' lv',
    '419',
  ])('%j is none', (tag) => {
    expect(isLanguageTag(tag)).toBe(false);
  });
});
