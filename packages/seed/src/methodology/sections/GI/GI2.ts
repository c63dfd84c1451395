import {
  all,
  answered,
  exclusive,
  freeText,
  includes,
  multiple,
  not,
  option,
  other,
  otherText,
  question,
  t,
  topic,
  whenLacks,
  words,
} from '../../build.js';
import type { Option } from '../../documentTypes.js';

const networks: readonly Option[] = [
  option('facebook', 'Facebook', 'Facebook', 0.3, words(['feisbuks', 'fb'], ['fb'])),
  option('twitter', 'Twitter', 'Twitter', 0.2, words(['tviteris', 'x'], ['x'])),
  option('instagram', 'Instagram', 'Instagram', 0.2, words(['instagrams', 'ig'], ['ig', 'insta'])),
  option('youtube', 'YouTube', 'YouTube', 0.2, words(['jūtūbs', 'yt'], ['yt'])),
  option('flickr', 'Flickr', 'Flickr', 0.05, words(['flikrs'], ['flicker'])),
  option('draugiem', 'Draugiem.lv', 'Draugiem.lv', 0.05, words(['draugiem'], ['draugiem'])),
];

const none = exclusive('none', 'Kontu nav', 'No accounts', words(['nav', 'nelietojam'], ['none', 'not used']));

const accounts = question({
  code: 'GI2.1',
  text: t('Kuri sociālo tīklu konti pašvaldībai ir svarīgākie?', 'Which social network accounts matter most to the municipality?'),
  help: t('Atzīmējiet tīklus, kuros regulāri sazināties ar cilvēkiem.', 'Tick the networks where you keep in touch with people.'),
  why: t(
    'Pēc šīs atbildes izvēlas kontus, kuros pārbauda, vai saturs ir jauns un cik ātri atbildat.',
    'This decides on which accounts it is checked whether posts are recent and how fast you reply.',
  ),
  example: t(
    'Ja galvenais ir Facebook, bet video publicējat YouTube, atzīmējiet abus.',
    'If Facebook is the main one but videos go to YouTube, tick both.',
  ),
  weight: 0,
  answer: multiple(...networks, other(0.05), none),
});

const addresses = question({
  code: 'GI2.2',
  text: t('Kādas ir šo kontu adreses?', 'What are the addresses of these accounts?'),
  help: t('Katrā rindā rakstiet vienu adresi.', 'One address a line.'),
  why: t('Bez adreses kontu nevar pārbaudīt.', 'Without its address an account cannot be tested.'),
  example: t('https://www.facebook.com/piemers', 'https://www.facebook.com/piemers'),
  weight: 0,
  visibleIf: all(answered('GI2.1'), not(includes('GI2.1', 'none'))),
  answer: freeText(2000),
});

const found = question({
  code: 'A5',
  text: t('Kuros sociālajos tīklos pašvaldībai ir konts?', 'On which social networks does the municipality have an account?'),
  help: t(
    'Nosaka automātiska pārbaude pēc saitēm oficiālajā tīmekļvietnē.',
    'Found by an automated check from the links on the official website.',
  ),
  why: t('Pārbaude rāda, vai apmeklētājs kontus var atrast pats.', 'The check shows whether visitors can find the accounts by themselves.'),
  weight: 1,
  effort: 1,
  sources: ['automated'],
  answer: multiple(...networks, none),
  recommendations: [
    whenLacks(
      'facebook',
      'Ja lietojat Facebook, ievietojiet saiti uz kontu tīmekļvietnes kājenē.',
      'If you use Facebook, link the account in the website’s footer.',
    ),
    whenLacks(
      'twitter',
      'Ja Jums ir Twitter konts, pievienojiet saiti uz to tīmekļvietnē; jaunu kontu veidojiet tikai tad, ja ir, kas to uztur.',
      'If you have a Twitter account, link it on the website; open a new one only if somebody will keep it up.',
    ),
    whenLacks(
      'instagram',
      'Ja Jums ir Instagram konts, pievienojiet saiti uz to tīmekļvietnē; ja nav, apsveriet to jauniešu uzrunāšanai.',
      'If you have an Instagram account, link it on the website; if not, consider one to reach young people.',
    ),
    whenLacks(
      'youtube',
      'Ja publicējat video vai pārraidāt sēdes, pievienojiet tīmekļvietnē saiti uz YouTube kanālu.',
      'If you publish videos or stream meetings, link the YouTube channel on the website.',
    ),
    whenLacks(
      'flickr',
      'Ja fotogrāfijas glabājat Flickr, norādiet to tīmekļvietnes galerijā; citādi šis konts nav vajadzīgs.',
      'If you keep photographs on Flickr, mention it in the website’s gallery; otherwise no account is needed.',
    ),
    whenLacks(
      'draugiem',
      'Ja Jūsu klienti vēl lieto Draugiem.lv, pievienojiet saiti uz kontu; citādi konts nav vajadzīgs.',
      'If your clients still use Draugiem.lv, link the account; otherwise it may not be needed.',
    ),
  ],
});

/** Social network accounts. */
export const GI2 = topic('GI2', 'Sociālo mediju lietojums', 'Social media use', [
  accounts,
  otherText(accounts, 'Kuru citu sociālo tīklu lietojat?', 'Which other social network do you use?'),
  addresses,
  found,
]);
