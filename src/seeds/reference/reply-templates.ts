/** What to say to who asked to be called, until the programme's editors say it better. */
export const REPLY_TEMPLATES: { title: string; use: 'call' | 'mail'; text: string }[] = [
  {
    title: 'Zo begint u het gesprek',
    use: 'call',
    text: [
      'Dag {naam}, u spreekt met … van {organisatie}. U vroeg of wij u wilden bellen. Komt het nu uit?',
      'Fijn dat u het vraagt. Veel mensen vinden dit lastig. Waar loopt u tegenaan?',
      'Vraag dan: Gebruikt u een telefoon of een laptop? Wat lukt al? Waar wilt u heen voor hulp?',
      'Spreek samen één ding af: een dag, een tijd en een plek. Zeg wie daar klaarstaat.',
    ].join('\n\n'),
  },
  {
    title: 'Zo spreekt u een voicemail in',
    use: 'call',
    text: [
      'Noem geen reden. Misschien luistert er iemand mee.',
      'Dag, u spreekt met … van {organisatie}. Dit is een bericht voor {naam}. Ik bel u morgen nog een keer. U hoeft niets te doen.',
    ].join('\n\n'),
  },
  {
    title: 'Wij belden u en kregen u niet te pakken',
    use: 'mail',
    text: [
      'Beste {naam},',
      'U vroeg of wij u wilden bellen. Wij probeerden het een paar keer, maar kregen u niet te pakken.',
      'Dat geeft niet. Wilt u nog gebeld worden? Antwoord dan op deze mail. Schrijf erbij wanneer het u uitkomt.',
      'U mag ook gewoon binnenlopen. Iemand helpt u dan graag.',
      'Vriendelijke groet,\n{organisatie}',
    ].join('\n\n'),
  },
  {
    title: 'Uw vraag over meedoen met Digistap',
    use: 'mail',
    text: [
      'Beste {naam},',
      'Dank u voor uw bericht. Wat fijn dat u dit ook wilt doen.',
      'Wij denken graag met u mee. Zullen we een keer bellen? Dat duurt een half uur. Schrijf ons twee momenten die u uitkomen.',
      'Wilt u alvast lezen hoe anderen het doen? Op onze site staan handleidingen en verhalen.',
      'Vriendelijke groet,\n{organisatie}',
    ].join('\n\n'),
  },
];
