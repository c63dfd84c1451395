import type { ReplyCommand } from './replyOutcome.js';

/** How people ask for each command, folded, Latvian and English; `|` divides. */
const WORDINGS: readonly (readonly [ReplyCommand, string])[] = [
  [
    'back',
    'atpakal|ej atpakal|iet atpakal|atgriezties|atgriezties atpakal|iepriekseja|ieprieksejais|ieprieksejo|ieprieksejais jautajums|ieprieksejo jautajumu|uz ieprieksejo|uz ieprieksejo jautajumu|pie ieprieksejas|pie iepriekseja jautajuma|soli atpakal|vienu atpakal|vienu soli atpakal|back|go back|previous|previous question|the previous question|step back|one back|take me back|return',
  ],
  [
    'skip',
    'izlaist|izlaizam|izlaid|izlaizu|izlaidisim|izlaidiet|izlaist so|izlaist jautajumu|izlaist so jautajumu|so izlaist|so izlaizam|parlekt|lec pari|nakamais|nakamo|nakama|nakamais jautajums|nakamo jautajumu|uz nakamo|uz nakamo jautajumu|talak|ejam talak|iet talak|velak|atbildesu velak|atbilde velak|pagaidam izlaist|skip|skip it|skip this|skip this one|skip this question|skip question|next|next one|next question|later|answer later|ill answer later|pass|move on|not now|tagad ne',
  ],
  [
    'help',
    'palidziba|palidzibu|palidzi|palidziet|paliga|paskaidro|paskaidrot|paskaidrojiet|paskaidrojums|paskaidrojumu|skaidrojums|skaidrojumu|vajag palidzibu|vajadziga palidziba|ka atbildet|ko tas nozime|ko tas nozime isti|ko nozime sis jautajums|ko nozime jautajums|ko te jaraksta|ko rakstit|ko jaraksta|help|help me|i need help|need help|explain|explain it|explain please|explain this|explain the question|what does this mean|what does it mean|what does that mean|what do you mean|what should i write|how do i answer|how to answer|info',
  ],
  [
    'why',
    'kapec|kadel|kapec jautajat|kapec to jautajat|kapec jus to jautajat|kapec jums tas jazina|kapec to jauta|kapec sads jautajums|kapec tas jajauta|kapec tas jazina|kapec so jauta|kapec so jautajat|kapec tas ir svarigi|kapec tas vajadzigs|kam tas vajadzigs|kadel to jautajat|kadel jautajat|why|why do you ask|why do you ask this|why do you want to know|why is this asked|why are you asking|why this question|why is it asked|why does it matter',
  ],
  [
    'scoring',
    'ka verte|ka tas tiek vertets|ka tiek vertets|ka vertejat|ka to verte|ka so verte|ka vertes|vertesana|vertejums|verte|punkti|punktus|cik punktu|cik punkti|cik punktu par so|cik punktu dod|cik daudz punktu|par ko punkti|ka dod punktus|ka skaita punktus|how is it scored|how is this scored|how scored|how are points given|how many points|how many points is this|how many points is it worth|scoring|score|points|how is this question scored|how do you score this|how does scoring work',
  ],
  [
    'example',
    'piemers|piemeru|paradi piemeru|paradiet piemeru|dod piemeru|iedod piemeru|dodiet piemeru|vajag piemeru|piemeram|example|an example|show example|show an example|show me an example|give an example|give me an example|for example|examples|sample',
  ],
  [
    'where',
    'kur es esmu|kur esmu|kur mes esam|kur esam|kura vieta esmu|kura vieta es esmu|kura jautajuma esmu|kurs sis jautajums ir|where am i|where are we|where am i now|which question is this|what section is this|kura sadala esmu',
  ],
  [
    'remaining',
    'cik vel|cik vel palicis|cik palicis|cik vel jautajumu|cik jautajumu vel|cik vel ir|cik vel palika|cik atlicis|cik vel atlicis|kas atlicis|kas vel atlicis|kas vel palicis|kas palicis|kas vel jaatbild|cik ilgi vel|cik talu|progress|what is left|whats left|how many left|how much left|how much is left|how many questions left|how many more|how many questions are left|how many questions remain|how long is left|remaining|whats remaining|what remains',
  ],
  [
    'answers',
    'manas atbildes|paradi manas atbildes|paradi atbildes|paradit atbildes|paradit manas atbildes|atbildes|musu atbildes|ko es atbildeju|ko esmu atbildejis|ko esmu atbildejusi|atbilzu saraksts|my answers|show my answers|show answers|answers|our answers|list my answers|list answers|what did i answer|view answers|view my answers|see my answers',
  ],
  [
    'summary',
    'kopsavilkums|kopsavilkumu|paradi kopsavilkumu|paradit kopsavilkumu|rezume|parskats par atbildem|summary|show summary|show the summary|show me the summary|summarise|summarize|overview',
  ],
  [
    'stop',
    'stop|pauze|pauzi|partraukt|partraucam|beigt|beidzu|beidzam|pietiek|pietiks|apstaties|apstajamies|turpinasu velak|turpinasim velak|turpinat velak|turpinasu rit|turpinasim rit|velak turpinasu|sodien pietiek|uz sodienu pietiek|atlikt|ardievu|atas|pagaidam viss|quit|exit|pause|enough|enough for today|continue later|ill continue later|i will continue later|continue tomorrow|finish later|bye|goodbye|stop here|lets stop|save and exit|thats all for now',
  ],
  [
    'change',
    'mainit|mainit atbildi|labot|labot atbildi|izlabot|izlabot atbildi|parlabot|mainit savu atbildi|gribu mainit atbildi|velos mainit atbildi|gribu labot atbildi|change|change answer|change my answer|change an answer|edit|edit answer|edit my answer|correct my answer|fix my answer|i want to change my answer',
  ],
  [
    'undo',
    'atsaukt|atsauc|atcelt|atcel|atsaukt pedejo|atcelt pedejo|atsaukt atbildi|atcelt atbildi|atsaukt pedejo atbildi|atcelt pedejo atbildi|undo|undo that|undo it|undo last|undo the last|undo last answer|revert|take that back|take it back',
  ],
  [
    'delegate',
    'nodot|delegat|deleget|delegesu|nodot talak|nodosu talak|nodot citam|nodot kadam citam|delegate|delegate it|delegate this|hand over|hand it over|reassign|assign to someone else|forward',
  ],
  [
    'support',
    'atbalsts|jautajums atbalstam|jautajums atbalsta dienestam|man ir jautajums atbalstam|question for support|a question for support|i have a question for support|pajautat atbalstam|jautat atbalstam|pajauta atbalstam|sazinaties ar atbalstu|sazinatos ar atbalstu|sazina ar atbalstu|rakstit atbalstam|uzrakstit atbalstam|vajag atbalstu|zvanit atbalstam|lietotaju atbalsts|atbalsta dienests|runat ar cilveku|gribu runat ar cilveku|support|ask support|contact support|ask the support|ask the support team|talk to support|write to support|talk to a human|talk to a person|human|i need support|support team|ask for support',
  ],
  [
    'language',
    'valoda|mainit valodu|cita valoda|citu valodu|nomainit valodu|parslegt valodu|izveleties valodu|language|change language|change the language|switch language|switch the language|another language|other language',
  ],
  [
    'section',
    'sadala|sadalas|cita sadala|citu sadalu|nakama sadala|nakamo sadalu|uz citu sadalu|uz nakamo sadalu|paradi sadalas|sadalu saraksts|sections|section|another section|next section|go to another section|show sections|list sections',
  ],
  [
    'submit',
    'iesniegt|iesniedzu|iesniedzam|iesniegt anketu|iesniegt atbildes|iesniegt visu|nosutit|nosutit anketu|nosutit atbildes|nosutu|nosutam|gatavs iesniegt|gatavi iesniegt|pabeigt un iesniegt|submit|submit it|submit answers|submit the answers|submit my answers|submit the questionnaire|submit questionnaire|send|send it|send in|send answers|finish and submit|submit now|ready to submit',
  ],
];

/** Every wording with its command. */
export const COMMAND_PHRASES: ReadonlyMap<string, ReplyCommand> = new Map(
  WORDINGS.flatMap(([command, wordings]) => wordings.split('|').map((wording) => [wording, command] as const)),
);
