import { exclusive, freeText, includes, multiple, option, other, question, t, topic, words } from '../../build.js';

const obstacles = question({
  code: 'IP8.1',
  text: t('Kas Jums traucē sūtīt ziņojumus uz e-adresi?', 'What keeps you from sending messages to e-addresses?'),
  help: t('Atzīmējiet visu, kas pārskata gadā traucēja.', 'Select everything that got in the way in the reference year.'),
  why: t(
    'Punktu par to nav: atbildes palīdz uzlabot e-adresi visiem.',
    'It earns no points: the answers help to improve the e-address for everybody.',
  ),
  example: t(
    'Daudziem iedzīvotājiem e-adreses vēl nav: atzīmējiet „Saņēmējiem nav e-adreses”.',
    'Many residents have no e-address yet: select “Recipients have no e-address”.',
  ),
  weight: 0,
  answer: multiple(
    option(
      'technical',
      'Tehniskas grūtības',
      'Technical difficulties',
      0,
      words(['tehnika', 'sistēma', 'nav integrācijas ar DVS'], ['technical', 'integration']),
    ),
    option(
      'recipients',
      'Saņēmējiem nav e-adreses',
      'Recipients have no e-address',
      0,
      words(['adresātiem nav', 'nav aktivizēta'], ['not activated']),
    ),
    option(
      'knowledge',
      'Trūkst zināšanu',
      'Lack of knowledge',
      0,
      words(['neprotam', 'nezinām kā', 'zināšanas'], ['do not know how', 'skills']),
    ),
    other(0),
    exclusive('none', 'Nekas netraucē', 'Nothing', words(['nekas', 'sūtām'], ['nothing', 'no obstacles'])),
  ),
});

const otherObstacles = question({
  code: 'IP8.2',
  text: t('Kas vēl Jums traucē sūtīt ziņojumus uz e-adresi?', 'What else keeps you from sending messages to e-addresses?'),
  help: t('Aprakstiet šķērsli vienā vai divos teikumos.', 'Describe the obstacle in one or two sentences.'),
  why: t('Retāk pieminēti šķēršļi citādi paliktu nepamanīti.', 'Less common obstacles would otherwise go unnoticed.'),
  example: t(
    'Lieli pielikumi, piemēram, projektu rasējumi, pārsniedz atļauto apjomu.',
    'Large attachments such as construction drawings exceed the size limit.',
  ),
  weight: 0,
  visibleIf: includes('IP8.1', 'other'),
  answer: freeText(1000),
});

const improvements = question({
  code: 'IP8.3',
  text: t('Ko e-adresē vajadzētu uzlabot?', 'What should be improved in the e-address?'),
  help: t(
    'Nosauciet to, kas Jums palīdzētu visvairāk. Ja ieteikumu nav, rakstiet „nav”.',
    'Name what would help you most. If you have no suggestion, write “none”.',
  ),
  why: t('Ieteikumus nodod e-adreses uzturētājam.', 'The suggestions are passed on to the operator of the e-address.'),
  example: t('Iespēja vienu ziņojumu nosūtīt uzreiz daudziem saņēmējiem.', 'A way to send one message to many recipients at once.'),
  weight: 0,
  answer: freeText(),
});

export const IP8 = topic('IP8', 'E-adrese', 'E-address', [obstacles, otherObstacles, improvements]);
