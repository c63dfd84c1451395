import { option, question, single, t, topic, whenIs, words, yesNo } from '../../build.js';

const phone = question({
  code: 'CS6.1',
  text: t(
    'Vai klients var saņemt konsultāciju par pakalpojuma izmantošanu pa tālruni?',
    'Can clients get advice by phone on using a service?',
  ),
  help: t(
    'Domāta saruna, kurā klientam palīdz tikt galā ar pieteikumu, nevis tikai savieno ar citu nodaļu.',
    'This means a talk that helps the client through the application, not just being put through to another unit.',
  ),
  why: t('Daļai cilvēku tālrunis ir ātrākais ceļš līdz e-pakalpojumam.', 'For some people the phone is the fastest way to an e-service.'),
  example: t(
    'Uz tīmekļvietnē norādīto numuru atbild darbinieks, kas pazīst pieteikuma veidlapu.',
    'The number on the website is answered by somebody who knows the form.',
  ),
  weight: 3,
  effort: 1,
  answer: yesNo(),
  recommendations: [
    whenIs(
      'no',
      'Nosakiet vienu tālruņa numuru un stundas, kad uz to atbild darbinieks, kurš pats ir izgājis e-pakalpojuma soļus.',
      'Set one number and the hours when it is answered by somebody who has gone through the e-service personally.',
    ),
  ],
});

const contact = question({
  code: 'CS6.2',
  text: t(
    'Vai oficiālajā tīmekļvietnē norādīts, ar ko sazināties, lai saņemtu konsultāciju?',
    'Does the official website say whom to contact for advice?',
  ),
  help: t(
    'Jābūt skaidri redzamam, kam zvanīt vai rakstīt tieši par pakalpojumiem.',
    'It has to be clear whom to call or write to about services.',
  ),
  why: t(
    'Kopējs tālruņa numurs nepalīdz tam, kas iestrēdzis pieteikuma vidū.',
    'A general office number does not help somebody stuck half-way through an application.',
  ),
  example: t(
    'Pakalpojuma lapā norādīts darbinieka vārds, tālrunis un pieņemšanas laiks.',
    'The service page gives a name, a phone number and hours.',
  ),
  weight: 3,
  effort: 1,
  sources: ['expert', 'self'],
  answer: yesNo(),
  evidence: { required: false, text: t('Lapas adrese.', 'The address of the page.') },
  recommendations: [
    whenIs(
      'no',
      'Pievienojiet katrai pakalpojuma lapai konsultanta tālruni, e-pastu un darba laiku un vienojieties, kurš tos atjaunina.',
      'Add a phone number, an e-mail address and hours for advice to each service page and agree who keeps them up to date.',
    ),
  ],
});

const chat = question({
  code: 'CS6.3',
  text: t(
    'Vai klients konsultāciju var saņemt tiešsaistē uzreiz, piemēram, tērzētavā?',
    'Can clients get advice online at once, for instance in a chat?',
  ),
  help: t(
    'Skaitās saruna ar cilvēku tērzētavā, videozvanā vai ziņapmaiņas lietotnē.',
    'A talk with a person by chat, video call or messaging app counts.',
  ),
  why: t(
    'Ātra atbilde bieži izšķir, vai pieteikumu pabeidz vai pamet.',
    'A quick answer often decides whether an application is finished or dropped.',
  ),
  example: t(
    'Tērzētava darbojas tikai otrdienās: izvēlieties „Jā, noteiktās stundās”.',
    'The chat works on Tuesdays only: choose “Yes, at certain hours”.',
  ),
  weight: 4,
  effort: 3,
  answer: single(
    option('live', 'Jā, visu darba laiku', 'Yes, during all working hours', 1, words(['visu laiku', 'vienmēr'], ['always', 'live'])),
    option(
      'limited',
      'Jā, noteiktās stundās',
      'Yes, at certain hours',
      0.5,
      words(['dažas stundas', 'ierobežoti'], ['limited hours', 'sometimes']),
    ),
    option('no', 'Nē', 'No', 0, words(['nav', 'nevar'], ['none', 'cannot'])),
  ),
  evidence: { required: false, text: t('Lapas adrese, kur tērzētava atrodama.', 'The address where the chat can be found.') },
  recommendations: [
    whenIs(
      'limited',
      'Noskaidrojiet, kurās stundās klienti jautā visvairāk, un vispirms atbildiet tērzētavā tieši tajās; pārējā laikā lai atbild virtuālais asistents.',
      'Find out at which hours clients ask most and staff the chat in those first; let a virtual assistant answer at other times.',
    ),
    whenIs(
      'no',
      'Izmēģiniet tērzētavu divas stundas dienā vienā pakalpojuma lapā un pēc mēneša izvērtējiet, cik jautājumu tajā izdevās atrisināt.',
      'Try a chat for two hours a day on one service page and look after a month how many questions it solved.',
    ),
  ],
});

/** Advice by phone and online. */
export const CS6 = topic('CS6', 'Tiešsaistes un telefoniskas konsultācijas pieejamība', 'Advice online and by phone', [
  phone,
  contact,
  chat,
]);
