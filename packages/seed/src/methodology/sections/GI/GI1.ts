import { freeText, question, t, topic } from '../../build.js';

const sites = question({
  code: 'GI1.1',
  text: t(
    'Kādas tīmekļvietnes, portāli un lietotnes ir pašvaldības pārziņā?',
    'Which websites, portals and apps does the municipality manage?',
  ),
  help: t(
    'Katrā rindā rakstiet vienu adresi un tās veidu: tīmekļvietne, portāls vai lietotne.',
    'One address and its kind a line: website, portal or app.',
  ),
  why: t(
    'Šīs adreses pārbauda eksperti un automātiskie rīki; punktus par sarakstu nepiešķir.',
    'Experts and automated tools check these addresses; the list earns no points.',
  ),
  example: t('www.piemers.lv – tīmekļvietne', 'www.piemers.lv – website'),
  weight: 0,
  answer: freeText(4000),
});

/** Web addresses, for the checks; the registry keeps the structured ones. */
export const GI1 = topic('GI1', 'Tīmekļvietnes, portāli un lietotnes', 'Websites, portals and apps', [sites]);
