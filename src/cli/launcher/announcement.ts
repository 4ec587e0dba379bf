import path from 'node:path';

import type { Environment } from '@/config/env';
import { users } from '@/seeds/demo/content/users';

/** What the operator wants to know once everything runs, as lines of text. */
export function announcement({
  settings,
  seconds,
  demoPassword,
}: {
  settings: Environment;
  /** How long the start took. */
  seconds: number;
  /** Password of the demo accounts; null when the database is not ours to fill. */
  demoPassword: string | null;
}): string {
  const { PORT, SITE_URL, DIGISTAP_MODE, DATA_DIR } = settings;
  const local = `http://localhost:${PORT}`;
  const lines = [
    '',
    `Digistap runs (mode ${DIGISTAP_MODE}), after ${seconds} s.`,
    '',
    `  Site   ${SITE_URL}${SITE_URL === local ? '' : `  (on this machine: ${local})`}`,
    `  Admin  ${SITE_URL}/admin`,
    '',
  ];
  if (demoPassword !== null) {
    lines.push(`Demo accounts, all with the password ${demoPassword}`);
    for (const user of users) lines.push(`  ${user.email.padEnd(45)} ${rights(user)}`);
    lines.push('', `The database is in ${path.join(DATA_DIR, 'postgres')}.`);
  } else if (DIGISTAP_MODE === 'demo') {
    lines.push('A banner says that this is a demonstration. DIGISTAP_MODE=production makes it a real site.');
  }
  return [...lines, 'Ctrl-C stops everything.', ''].join('\n');
}

function rights({ role, allOrganisations, organisations }: (typeof users)[number]): string {
  if (allOrganisations) return `${role} of all organisations`;
  return organisations.length > 0 ? `${role} of ${organisations.join(', ')}` : role;
}
