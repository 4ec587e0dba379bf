import { useEffect, useState } from 'react';

/**
 * A choice that stays for as long as the browser's tab does, such as where somebody is today. A browser that keeps nothing
 * has none.
 *
 * @param known the choices that there are; anything else that was kept is forgotten
 */
export function useRemembered(
  name: string,
  known: readonly string[],
  first: string,
): [string, (value: string) => void] {
  const [value, setValue] = useState(first);
  // Not at once: what the server wrote knows of no browser.
  useEffect(() => {
    const kept = read(name);
    if (kept !== null && known.includes(kept)) setValue(kept);
    // Only when the screen opens; later choices are made here.
  }, []);
  return [
    value,
    (chosen) => {
      setValue(chosen);
      keep(name, chosen);
    },
  ];
}

const keyOf = (name: string) => `digistap-behoefte-${name}`;

function read(name: string): string | null {
  try {
    return sessionStorage.getItem(keyOf(name));
  } catch {
    return null;
  }
}

function keep(name: string, value: string): void {
  try {
    sessionStorage.setItem(keyOf(name), value);
  } catch {
    // Some browsers keep nothing; then it is chosen again next time.
  }
}
