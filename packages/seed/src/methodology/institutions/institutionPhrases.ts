/** One phrase of a municipal text and what stands for it where an institution is asked. */
export interface Phrase {
  readonly municipal: string;
  readonly institutional: string;
}

/** Examples and advice that only fit a municipality (libraries, parishes, bus routes), by language. */
export const institutionPhrases: Readonly<Record<'lv' | 'en', readonly Phrase[]>> = {
  lv: [
    {
      municipal: 'Ielu apgaismojuma bojājumu žurnāls vai bibliotēku apmeklējuma uzskaite.',
      institutional: 'Pārbaužu rezultātu reģistrs vai zvanu uzskaite.',
    },
    {
      municipal: 'Izsniegtās tirdzniecības atļaujas, interešu izglītības dalībnieku skaits, koku ciršanas atļaujas.',
      institutional: 'Izsniegtās licences, pārbaužu rezultāti, apmeklējumu skaits klientu centros.',
    },
    {
      municipal: 'Pieteikumus reģistrē sistēmā, bet būvju apsekojumus glabā izklājlapās.',
      institutional: 'Pieteikumus reģistrē sistēmā, bet pārbaužu aktus glabā izklājlapās.',
    },
    {
      municipal: 'Autobusu maršrutu pārskatīja pēc pasažieru skaita datiem.',
      institutional: 'Pārbaužu plānu pārskatīja pēc iepriekšējo gadu pārkāpumu datiem.',
    },
    { municipal: 'Bibliotekāra amata aprakstā', institutional: 'Klientu konsultanta amata aprakstā' },
    {
      municipal: 'Skaitās arī datori bibliotēkās, klientu centros un tūrisma informācijas centros.',
      institutional: 'Skaitās datori visās vietās, kur pieņemat apmeklētājus.',
    },
    {
      municipal: 'Bezmaksas tīkls ir novada bibliotēkā un klientu centrā: atzīmējiet abus.',
      institutional: 'Bezmaksas tīkls ir klientu centrā un sanāksmju telpās: atzīmējiet abus.',
    },
    { municipal: 'atbild uz jautājumiem par bērnudārza rindu', institutional: 'atbild uz jautājumiem par pieteikuma gaitu' },
    { municipal: 'Bibliotēka katru mēnesi rīko nodarbību', institutional: 'Katru mēnesi notiek nodarbība' },
    { municipal: 'Kopā ar bibliotēku rīkojiet', institutional: 'Kopā ar sadarbības partneri rīkojiet' },
    { municipal: 'desmit unificētajiem pakalpojumiem', institutional: 'desmit biežāk prasītajiem pakalpojumiem' },
    { municipal: 'klientu apkalpotājus un bibliotekārus', institutional: 'klientu apkalpotājus' },
    { municipal: 'bet pagasti dokumentus sūta', institutional: 'bet reģionālās nodaļas dokumentus sūta' },
    { municipal: 'kopīgu sistēmu ar kaimiņu pašvaldību', institutional: 'kopīgu sistēmu ar citu iestādi' },
    { municipal: 'Bibliotēkā reizi nedēļā notiek nodarbības', institutional: 'Klientu centrā reizi nedēļā notiek nodarbības' },
    { municipal: 'piemēram, budžetu vai izglītību', institutional: 'piemēram, budžetu vai pārbaudes' },
    { municipal: 'kur pieaug skolēnu skaits', institutional: 'kur pieaug pieteikumu skaits' },
    { municipal: 'rādītājus no attīstības plāna', institutional: 'rādītājus no iestādes stratēģijas' },
    { municipal: 'izsniegto būvatļauju saraksts', institutional: 'izsniegto licenču saraksts' },
    {
      municipal: 'Sagatavojiet vienu ziņojumu ģimenēm pēc bērna piedzimšanas ar visu, kas tām pienākas.',
      institutional:
        'Izvēlieties vienu situāciju, kurā klienti pie Jums nonāk, piemēram, pensionēšanos vai uzņēmuma dibināšanu, un sagatavojiet vienu ziņojumu ar visu, kas tajā jāzina un jādara.',
    },
    { municipal: 'to ievēro tikai sociālais dienests', institutional: 'to ievēro tikai klientu apkalpošanas nodaļa' },
    { municipal: 'Atbildīgie ir tikai sociālajiem pakalpojumiem', institutional: 'Atbildīgie ir tikai e-pakalpojumiem' },
    {
      municipal: 'Piemēram, skolotāji, sociālie aprūpētāji, sētnieki.',
      institutional: 'Piemēram, muitas darbinieki, laboratoriju speciālisti, apsargi.',
    },
    {
      municipal: 'Kartē var atzīmēt bedri ceļā, un redzams, kad tā salabota.',
      institutional: 'Vietnē var ziņot par pārkāpumu, un redzams, kad ziņojums izskatīts.',
    },
    { municipal: 'Karte ziņošanai par problēmām', institutional: 'Veidlapa vai karte ziņošanai par problēmām' },
    { municipal: 'Pievienojiet karti ziņošanai par problēmām', institutional: 'Pievienojiet veidlapu vai karti ziņošanai par problēmām' },
    { municipal: 'atļaujas, telpas, atbalstu, kontaktus', institutional: 'prasības, atļaujas, veidlapas, kontaktus' },
    { municipal: 'vai pārraidāt sēdes', institutional: 'vai pārraidāt pasākumus' },
    { municipal: 'kā būvniecības ieceri iesniegt elektroniski', institutional: 'kā dokumentu nosūtīt uz e-adresi' },
  ],
  en: [
    {
      municipal: 'A log of street-lighting faults, or counts of library visits.',
      institutional: 'A register of inspection results, or a log of calls.',
    },
    {
      municipal: 'Street-trading permits, enrolment in hobby classes, tree-felling permits.',
      institutional: 'Licences issued, inspection results, visits to customer centres.',
    },
    {
      municipal: 'Applications are in a system, building surveys in spreadsheets.',
      institutional: 'Applications are in a system, inspection records in spreadsheets.',
    },
    {
      municipal: 'A bus route was revised after looking at passenger numbers.',
      institutional: 'The plan of inspections was revised after looking at the violations of earlier years.',
    },
    { municipal: 'The librarian’s job description', institutional: 'The client adviser’s job description' },
    {
      municipal: 'Computers in libraries, customer centres and tourist offices count too.',
      institutional: 'Computers count at every place where you receive visitors.',
    },
    {
      municipal: 'There is a free network in the library and in the customer centre: tick both.',
      institutional: 'There is a free network in the customer centre and in the meeting rooms: tick both.',
    },
    { municipal: 'answers questions on the kindergarten queue', institutional: 'answers questions on the state of an application' },
    { municipal: 'The library holds a class every month', institutional: 'There is a class every month' },
    { municipal: 'Together with the library hold', institutional: 'Together with a partner hold' },
    { municipal: 'the ten unified services', institutional: 'the ten services most in demand' },
    { municipal: 'front-office staff and librarians', institutional: 'front-office staff' },
    { municipal: 'but the parishes send documents', institutional: 'but the regional offices send documents' },
    { municipal: 'sharing one with a neighbouring municipality', institutional: 'sharing one with another institution' },
    { municipal: 'The library holds weekly classes', institutional: 'The customer centre holds weekly classes' },
    { municipal: 'such as the budget or education', institutional: 'such as the budget or inspections' },
    { municipal: 'where the number of pupils grows', institutional: 'where the number of applications grows' },
    { municipal: 'indicators from the development plan', institutional: 'indicators from the institution’s strategy' },
    { municipal: 'A list of building permits is in the portal', institutional: 'A list of licences is in the portal' },
    {
      municipal: 'Prepare one message for families after a birth that lists all they are entitled to.',
      institutional:
        'Choose one situation in which clients come to you, such as retirement or founding a company, and prepare one message with all there is to know and do.',
    },
    { municipal: 'but only the social service follows it', institutional: 'but only the customer service unit follows it' },
    { municipal: 'Only social services have owners', institutional: 'Only e-services have owners' },
    {
      municipal: 'For instance teachers, carers, street cleaners.',
      institutional: 'For instance customs officers, laboratory staff, guards.',
    },
    {
      municipal: 'A pothole can be marked on a map, and one sees when it is mended.',
      institutional: 'A violation can be reported on the site, and one sees when the report has been dealt with.',
    },
    { municipal: 'A map for reporting problems', institutional: 'A form or map for reporting problems' },
    { municipal: 'Add a map for reporting problems', institutional: 'Add a form or map for reporting problems' },
    { municipal: 'permits, premises, support, contacts', institutional: 'requirements, permits, forms, contacts' },
    { municipal: 'or stream meetings', institutional: 'or stream events' },
    { municipal: 'how to apply for building consent online', institutional: 'how to send a document to the e-address' },
  ],
};
