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
  ],
};
