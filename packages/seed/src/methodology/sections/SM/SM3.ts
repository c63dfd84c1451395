import { exclusive, freeText, includes, is, multiple, option, other, otherText, question, t, topic, words, yesNo } from '../../build.js';

const residents = question({
  code: 'SM3.1',
  text: t(
    'Kā pašvaldība veicina iedzīvotāju datora un interneta prasmes?',
    'How does the municipality promote people’s computer and internet skills?',
  ),
  help: t('Atzīmējiet visu, kas noticis pēdējā gada laikā.', 'Tick everything that took place in the last year.'),
  why: t('E-pakalpojumus lieto tie, kas prot un uzdrošinās.', 'E-services are used by those who know how and dare to.'),
  example: t(
    'Bibliotēkā reizi nedēļā notiek nodarbības senioriem: atzīmējiet mācības.',
    'The library holds weekly classes for seniors: tick training.',
  ),
  weight: 0,
  answer: multiple(
    option('advice', 'Bezmaksas konsultācijas', 'Free advice', 0, words(['konsultācijas', 'padomi'], ['consultations', 'advice'])),
    option(
      'infrastructure',
      'Pieejami datori un internets',
      'Computers and internet to use',
      0,
      words(['datori', 'infrastruktūra'], ['computers', 'infrastructure']),
    ),
    option('training', 'Mācības un semināri', 'Training and seminars', 0, words(['kursi', 'apmācības'], ['courses', 'classes'])),
    option(
      'nudging',
      'Mudinājums lietot e-pakalpojumus',
      'Encouragement to use e-services',
      0,
      words(['mudinām', 'iedrošināšana'], ['nudging', 'encouraging']),
    ),
    other(0),
    exclusive('no', 'Neveicina', 'It does not', words(['nē', 'nekā'], ['no', 'not at all'])),
  ),
});

const residentsWhyNot = question({
  code: 'SM3.1.why-not',
  text: t('Kāpēc Jūs iedzīvotāju prasmes neveicināt?', 'Why do you not promote people’s skills?'),
  weight: 0,
  visibleIf: includes('SM3.1', 'no'),
  answer: freeText(1000),
});

const business = question({
  code: 'SM3.2',
  text: t(
    'Vai pašvaldība veicina valsts IKT platformu lietošanu uzņēmēju vidū?',
    'Does the municipality promote the use of state ICT platforms among businesses?',
  ),
  help: t(
    'Valsts platformas ir, piemēram, Latvija.lv, e-adrese un Būvniecības informācijas sistēma.',
    'State platforms are, for instance, Latvija.lv, the e-address and the construction information system.',
  ),
  why: t(
    'Uzņēmējs, kas platformu lieto, visiem ietaupa papīru un laiku.',
    'A business that uses the platform saves everybody paper and time.',
  ),
  example: t(
    'Tikšanās reizē ar uzņēmējiem rādāt, kā būvniecības ieceri iesniegt elektroniski: „Jā”.',
    'At a meeting with businesses you show how to apply for building consent online: “Yes”.',
  ),
  weight: 0,
  answer: yesNo({ yes: 1, no: 0 }),
});

const businessHow = question({
  code: 'SM3.2.how',
  text: t('Kā pašvaldība to veicina?', 'How does the municipality promote it?'),
  weight: 0,
  visibleIf: is('SM3.2', 'yes'),
  answer: freeText(1000),
});

const businessWhyNot = question({
  code: 'SM3.2.why-not',
  text: t('Kāpēc pašvaldība to neveicina?', 'Why does the municipality not promote it?'),
  weight: 0,
  visibleIf: is('SM3.2', 'no'),
  answer: freeText(1000),
});

/** Skills of residents and businesses. */
export const SM3 = topic('SM3', 'Iedzīvotāju un uzņēmēju prasmes', 'Skills of residents and businesses', [
  residents,
  otherText(residents, 'Kā vēl Jūs veicināt iedzīvotāju prasmes?', 'How else do you promote people’s skills?'),
  residentsWhyNot,
  business,
  businessHow,
  businessWhyNot,
]);
