import { exclusive, multiple, option, other, otherText, question, t, whenLacks, words } from '../build.js';

const promotes = question({
  code: 'OD1.4',
  text: t('Kā iestāde veicina savu datu atkalizmantošanu?', 'How does the institution promote the re-use of its data?'),
  help: t('Atzīmējiet visu, kas darīts pēdējā gada laikā.', 'Tick everything done in the last year.'),
  why: t('Atvērti dati dod labumu tikai tad, ja kāds par tiem zina.', 'Open data are of use only if somebody knows of them.'),
  example: t(
    'Rīkojāt semināru izstrādātājiem un nosūtījāt vēstuli nozares asociācijai: atzīmējiet abus.',
    'You held a seminar for developers and wrote to the sector’s association: tick both.',
  ),
  weight: 3,
  effort: 2,
  answer: multiple(
    option(
      'seminars',
      'Semināri un pasākumi',
      'Seminars and events',
      0.4,
      words(['seminārs', 'hakatons'], ['seminar', 'hackathon', 'event']),
    ),
    option(
      'letters',
      'Vēstules un informācija iespējamiem lietotājiem',
      'Letters and information to possible users',
      0.3,
      words(['vēstules', 'informēšana'], ['letters', 'mailing']),
    ),
    option(
      'campaigns',
      'Ziņas un kampaņas sociālajos tīklos',
      'Posts and campaigns on social networks',
      0.2,
      words(['kampaņa', 'sociālie tīkli'], ['campaign', 'social networks']),
    ),
    option(
      'needs',
      'Noskaidrošana, kādi dati sabiedrībai vajadzīgi',
      'Finding out which data the public needs',
      0.3,
      words(['vajadzību izpēte', 'aptauja'], ['study of needs', 'survey']),
    ),
    other(0.2),
    exclusive('none', 'Neveicina', 'It does not', words(['nekā', 'nē'], ['no', 'not at all'])),
  ),
  recommendations: [
    whenLacks(
      'seminars',
      'Reizi gadā aiciniet datu lietotājus uz pusdienas sarunu un jautājiet, kādu datu viņiem trūkst.',
      'Once a year invite users of your data to a half-day talk and ask which data they miss.',
    ),
    whenLacks(
      'letters',
      'Uzrakstiet piecām organizācijām, kurām Jūsu dati varētu noderēt, un pievienojiet saiti uz datu kopu.',
      'Write to five organisations that could use your data and include the link to the data set.',
    ),
    whenLacks(
      'campaigns',
      'Kad publicējat jaunu datu kopu, parādiet sociālajos tīklos vienu attēlu ar to, ko no tās var uzzināt.',
      'When you publish a new set, show one picture on social networks of what can be learned from it.',
    ),
    whenLacks(
      'needs',
      'Savāciet pēdējā gada informācijas pieprasījumus un uzziniet, kādus datus lūdz atkārtoti: tie jāpublicē vispirms.',
      'Gather last year’s requests for information and see which data are asked for again and again: publish those first.',
    ),
  ],
});

const benefits = question({
  code: 'OD1.5',
  text: t('Kādu labumu iestāde redz atvērtajos datos?', 'What benefits does the institution see in open data?'),
  help: t(
    'Atzīmējiet visu, ko esat pieredzējuši paši vai gaidāt tuvākajā laikā.',
    'Tick everything you have seen yourselves or expect soon.',
  ),
  why: t(
    'Atbildes rāda, ar ko var pārliecināt citas iestādes; punktus nepiešķir.',
    'The answers show what may convince others; they earn no points.',
  ),
  example: t(
    'Pēc datu publicēšanas saņemat mazāk informācijas pieprasījumu: atzīmējiet pirmo.',
    'After publishing you receive fewer requests for information: tick the first.',
  ),
  weight: 0,
  answer: multiple(
    option(
      'fewer-requests',
      'Mazāk informācijas pieprasījumu',
      'Fewer requests for information',
      0,
      words(['mazāk pieprasījumu'], ['fewer requests']),
    ),
    option(
      'trust',
      'Lielāka atklātība un uzticēšanās',
      'More openness and trust',
      0,
      words(['uzticēšanās', 'atklātība'], ['trust', 'transparency']),
    ),
    option(
      'new-services',
      'Jauni pakalpojumi un pētījumi',
      'New services and research',
      0,
      words(['pētījumi', 'jauni produkti'], ['research', 'new products']),
    ),
    option(
      'awareness',
      'Sabiedrība labāk saprot iestādes darbu',
      'The public understands the institution’s work better',
      0,
      words(['informētība', 'izpratne'], ['awareness', 'understanding']),
    ),
    option(
      'media',
      'Publikācijas plašsaziņas līdzekļos',
      'Publications in the media',
      0,
      words(['mediji', 'raksti'], ['media', 'articles']),
    ),
    option(
      'data-culture',
      'Datu attēlošanas prasmes pašu iestādē',
      'Skills in presenting data within the institution',
      0,
      words(['datu kultūra', 'attēlošana'], ['data culture', 'visualisation']),
    ),
    option('quality', 'Labāka datu kvalitāte', 'Better data quality', 0, words(['kvalitāte'], ['quality'])),
    other(0),
    exclusive('none', 'Nekādu labumu neredz', 'Sees none', words(['nekādu', 'neredzam'], ['none', 'no benefit'])),
  ),
});

/** OD1.4 and OD1.5: what is done so that others use the data, and what comes of it. */
export const dataReuse = [
  promotes,
  otherText(promotes, 'Ko vēl darāt, lai veicinātu datu atkalizmantošanu?', 'How else do you promote re-use?'),
  benefits,
  otherText(benefits, 'Kādu citu labumu redzat?', 'What other benefit do you see?'),
] as const;
