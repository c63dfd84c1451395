import { exclusive, multiple, option, question, t, topic, whenIs, whenLacks, words } from '../../build.js';

const measured = question({
  code: 'SV3.1',
  text: t(
    'Kā Jūs noskaidrojat, vai e-pakalpojumu lietotāji ir apmierināti?',
    'How do you find out whether users of e-services are satisfied?',
  ),
  help: t(
    'Runa ir tieši par e-pakalpojumiem; klientu apkalpošana klātienē šeit neskaitās.',
    'This is about e-services only; service in person does not count here.',
  ),
  why: t(
    'Vērtējums tūlīt pēc e-pakalpojuma parāda, kas jālabo, kamēr cilvēks to vēl atceras.',
    'A rating right after the e-service shows what to fix while the person still remembers.',
  ),
  example: t(
    'Pēc pieteikuma iesniegšanas parādās piecas zvaigznes un lauks komentāram: izvēlieties „Vērtējums pēc katra e-pakalpojuma”.',
    'After submitting, five stars and a comment field appear: choose “Rating after each e-service”.',
  ),
  weight: 5,
  answer: multiple(
    option(
      'after-each',
      'Vērtējums pēc katra e-pakalpojuma',
      'Rating after each e-service',
      1,
      words(['uzreiz pēc saņemšanas', 'novērtējums beigās', 'zvaigznes'], ['instant rating', 'stars', 'rating at the end']),
    ),
    option('survey', 'Klientu aptauja', 'Client survey', 0.5, words(['anketa', 'pētījums', 'aptaujājam'], ['questionnaire', 'poll'])),
    exclusive('none', 'Nenoskaidrojam', 'We do not', words(['nekā', 'nemērām', 'netiek mērīta'], ['not at all', 'it is not measured'])),
  ),
  evidence: {
    required: false,
    text: t('Pēdējo mērījumu kopsavilkums vai saite uz to.', 'Summary of the latest measurement or a link to it.'),
  },
  effort: 2,
  recommendations: [
    whenIs(
      'none',
      'Ja vērtējumu pēc katra e-pakalpojuma uzreiz ieviest nevar, sāciet ar īsu ikgadēju e-pakalpojumu lietotāju aptauju.',
      'If a rating after every e-service cannot be introduced at once, start with a short yearly survey of e-service users.',
    ),
    whenLacks(
      'after-each',
      'Katra e-pakalpojuma beigās pievienojiet vienu jautājumu ar vērtējumu no 1 līdz 5 un lauku komentāram: tā uzrunāsiet visus lietotājus.',
      'Add one question with a rating from 1 to 5 and a comment field to the end of every e-service: that way you ask every user.',
    ),
  ],
});

export const SV3 = topic('SV3', 'Pakalpojumu apmierinātība', 'Satisfaction with services', [measured]);
