import { exclusive, multiple, option, other, otherText, question, t, topic, whenLacks, words } from '../../build.js';

const technologies = question({
  code: 'CS5.1',
  text: t(
    'Kādas jaunās tehnoloģijas pašvaldība izmanto savās tīmekļvietnēs un pašapkalpošanās portālos?',
    'Which new technologies does the municipality use on its websites and self-service portals?',
  ),
  help: t(
    'Skaitās tehnoloģijas, kas palīdz atrast informāciju, saņemt padomu vai pieteikt pakalpojumu.',
    'Technologies count that help to find information, get advice or apply for a service.',
  ),
  why: t('Šādi risinājumi palīdz arī tad, kad darbinieki nav darbā.', 'Such solutions help even when staff are off duty.'),
  example: t(
    'Tīmekļvietnē virtuālais asistents atbild uz jautājumiem par bērnudārza rindu.',
    'A virtual assistant on the website answers questions on the kindergarten queue.',
  ),
  weight: 6,
  effort: 4,
  sources: ['expert', 'self'],
  answer: multiple(
    option(
      'assistant',
      'Virtuālais asistents',
      'Virtual assistant',
      0.4,
      words(['tērzēšanas robots', 'čatbots', 'bots'], ['chatbot', 'bot']),
    ),
    option(
      'dynamic',
      'Lietotājam pielāgots saturs',
      'Content adapted to the user',
      0.35,
      words(['dinamiskais saturs', 'personalizēts saturs'], ['dynamic content', 'personalised content']),
    ),
    option('speech', 'Teksta nolasīšana balsī', 'Text read aloud', 0.25, words(['runas sintēze', 'balss'], ['speech synthesis', 'voice'])),
    option(
      'translation',
      'Mašīntulkošana',
      'Machine translation',
      0.25,
      words(['automātiskā tulkošana', 'tulkotājs'], ['automatic translation', 'translator']),
    ),
    other(0.2),
    exclusive('none', 'Neviena', 'None', words(['nekādas', 'neizmanto'], ['no', 'nothing'])),
  ),
  evidence: { required: false, text: t('Lapas adrese, kur risinājums redzams.', 'The address of a page where it can be seen.') },
  recommendations: [
    whenLacks(
      'assistant',
      'Savāciet 30 biežākos klientu jautājumus un lūdziet pieeju valsts virtuālo asistentu platformai, lai nebūtu jāveido savs risinājums.',
      'Collect the 30 commonest questions and ask to use the state’s virtual assistant platform rather than building your own.',
    ),
    whenLacks(
      'dynamic',
      'Sāciet ar sākumlapu: ļaujiet apmeklētājam izvēlēties, vai viņš ir iedzīvotājs vai uzņēmējs, un rādiet atbilstošo saturu.',
      'Start with the home page: let visitors choose resident or business and show what suits them.',
    ),
    whenLacks(
      'speech',
      'Pieslēdziet tīmekļvietnei teksta nolasīšanu un pārbaudiet to ar trim svarīgākajām pakalpojumu lapām.',
      'Connect text-to-speech to the website and try it on the three main service pages.',
    ),
    whenLacks(
      'translation',
      'Pievienojiet valsts mašīntulkošanas rīku un norādiet, ka tulkojums ir automātisks.',
      'Add the state’s machine translation tool and say that the translation is automatic.',
    ),
  ],
});

const proactive = question({
  code: 'CS5.2',
  text: t(
    'Kā pašvaldība pati vēršas pie klienta, negaidot iesniegumu?',
    'How does the municipality approach clients without waiting for an application?',
  ),
  help: t('Atzīmējiet veidus, ko izmantojat vismaz vienā pakalpojumā.', 'Tick the ways you use in at least one service.'),
  why: t(
    'Proaktīvs pakalpojums nonāk arī pie tiem, kas nezina, ka tas viņiem pienākas.',
    'Proactive service reaches even those who do not know that they are entitled.',
  ),
  example: t(
    'Ģimenei pēc bērna piedzimšanas nosūta aizpildītu pabalsta pieteikumu apstiprināšanai.',
    'After a birth the family receives a filled-in benefit application to confirm.',
  ),
  weight: 6,
  effort: 3,
  answer: multiple(
    option(
      'reminders',
      'Atgādina par iespējām un pienākumiem',
      'Reminds of options and duties',
      0.2,
      words(['atgādinājumi', 'atgādina'], ['reminders']),
    ),
    option(
      'life-events',
      'Paziņo noteiktās dzīves situācijās',
      'Informs at certain life events',
      0.2,
      words(['dzīves situācijas', 'paziņojumi'], ['life events', 'notices']),
    ),
    option(
      'prefilled',
      'Piedāvā apstiprināt sagatavotu pieteikumu',
      'Offers a prepared application to confirm',
      0.3,
      words(['sagatavots pieteikums', 'aizpildīts iesniegums'], ['prefilled application', 'prepared application']),
    ),
    option(
      'deadlines',
      'Brīdina pirms termiņa beigām',
      'Warns before a deadline',
      0.2,
      words(['termiņi', 'brīdinājumi'], ['deadline warnings', 'warnings']),
    ),
    option(
      'portal',
      'Rāda atgādinājumus pašapkalpošanās portālā',
      'Shows reminders in the self-service portal',
      0.2,
      words(['portālā', 'pašapkalpošanās'], ['portal reminders', 'self-service']),
    ),
    exclusive('none', 'Nevēršas', 'It does not', words(['neko', 'nav'], ['none', 'nothing'])),
  ),
  recommendations: [
    whenLacks(
      'reminders',
      'Izvēlieties vienu ikgadēju pienākumu vai iespēju un nosūtiet par to atgādinājumu uz e-adresi vai e-pastu.',
      'Choose one yearly duty or option and send a reminder by e-address or e-mail.',
    ),
    whenLacks(
      'life-events',
      'Sagatavojiet vienu ziņojumu ģimenēm pēc bērna piedzimšanas ar visu, kas tām pienākas.',
      'Prepare one message for families after a birth that lists all they are entitled to.',
    ),
    whenLacks(
      'prefilled',
      'Atrodiet vienu pakalpojumu, kuram visi dati jau ir Jūsu sistēmās, un iesniegumu aizstājiet ar apstiprinājumu.',
      'Find one service for which all data are in your systems and replace the application by a confirmation.',
    ),
    whenLacks(
      'deadlines',
      'Ieplānojiet automātisku brīdinājumu divas nedēļas pirms atļaujas vai līguma termiņa beigām.',
      'Set an automatic warning two weeks before a permit or contract expires.',
    ),
    whenLacks(
      'portal',
      'Pašapkalpošanās portāla sākumlapā parādiet lietotājam tuvākos termiņus un neizlasītos lēmumus.',
      'On the portal’s first page show users their next deadlines and unread decisions.',
    ),
  ],
});

/** New technology and proactive service. */
export const CS5 = topic('CS5', 'Mūsdienu tehnoloģiju pielietojums un proaktivitāte', 'Modern technology and proactivity', [
  technologies,
  otherText(technologies, 'Kādu citu jauno tehnoloģiju izmantojat?', 'Which other new technology do you use?'),
  proactive,
]);
