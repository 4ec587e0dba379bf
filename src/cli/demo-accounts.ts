/** The accounts of the demonstration content and what each may do. */
export const DEMO_ACCOUNTS = [
  { email: 'beheer@digistap.example', role: 'administrator' },
  { email: 'redactie@digistap.example', role: 'editor of all organisations' },
  { email: 'bibliotheek-rotterdam@digistap.example', role: 'editor of the library of Rotterdam' },
  { email: 'bibliotheek-nieuwegein@digistap.example', role: 'editor of the library of Nieuwegein' },
  { email: 'vierstroom@digistap.example', role: 'contributor of Vierstroom' },
  { email: 'coach@digistap.example', role: 'coach' },
] as const;
