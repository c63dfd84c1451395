import { row, words } from '../../build.js';

const rows = [
  row(
    'electronic',
    'E-pakalpojumā',
    'By e-service',
    words(['elektroniski', 'portālā', 'latvija.lv', 'tiešsaistē'], ['electronically', 'online', 'portal']),
  ),
  row('on-site', 'Klātienē', 'In person', words(['uz vietas', 'klientu centrā'], ['on site', 'at the counter'])),
  row('post', 'Pa pastu', 'By post', words(['pasts', 'vēstulē'], ['letter', 'mail'])),
  row(
    'e-mail',
    'E-pastā vai e-adresē',
    'By e-mail or e-address',
    words(['e-pasts', 'e-adrese', 'epasts', 'eadrese'], ['email', 'e-address']),
  ),
  row('phone', 'Pa tālruni', 'By telephone', words(['telefons', 'tālrunis', 'zvans'], ['phone', 'call'])),
  row(
    'other',
    'Citādi vai kanāls nav zināms',
    'Otherwise, or channel unknown',
    words(['citādi', 'citi kanāli', 'nezināms', 'nav zināms'], ['other', 'unknown']),
  ),
];

/** An application by e-mail or e-address is an electronic one too. */
const electronic = ['electronic', 'e-mail'];

/** The ways an application or a result can go, and those of them that count as electronic. */
export const serviceChannels = { rows, electronic };
