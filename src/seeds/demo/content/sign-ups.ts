/** Made-up people who signed up, by the offer that they come to, in their order. Nobody is behind a number or an address. */
export const signUps: { offer: string; people: SignUpRecord[] }[] = [
  {
    offer: 'cv-en-solliciteren-feijenoord',
    people: [
      { name: 'Fatma Demir', phone: '+31612345601' },
      { name: 'Joop van Dam', email: 'joop@deelnemer.example', remark: 'Ik heb nog geen cv.' },
      { name: 'Sandra Willems', phone: '+31612345602', help: 'Ik lees langzaam.' },
      { name: 'Omar Haddad', email: 'omar@deelnemer.example', helper: 'Anneke, jobcoach' },
      { name: 'Ria Bakker', phone: '+31612345603' },
      { name: 'Mehmet Kaya', phone: '+31612345604', help: 'Een plek voor mijn rolstoel.' },
      { name: 'Tineke Vos', email: 'tineke@deelnemer.example' },
      { name: 'Yusuf Ali', phone: '+31612345605' },
    ],
  },
  {
    offer: 'digid-app-op-uw-telefoon-nieuwegein',
    people: [
      { name: 'Corrie Jansen', phone: '+31612345606', help: 'Graag een scherm met grote letters.' },
      { name: 'Hans de Wit', email: 'hans@deelnemer.example' },
      { name: 'Amina Yilmaz', phone: '+31612345607', helper: 'Haar dochter Elif' },
    ],
  },
  {
    offer: 'vierstroom-rooster-en-uren',
    people: [
      { name: 'Marja Smit', email: 'marja@deelnemer.example' },
      { name: 'Kees Verhoef', phone: '+31612345608' },
    ],
  },
];

interface SignUpRecord {
  name: string;
  phone?: string;
  email?: string;
  helper?: string;
  help?: string;
  remark?: string;
}
