/** Dutch words of the editors' side for the domain's keys; what visitors read is in src/site/messages. */
export function options<K extends string>(keys: readonly K[], labels: Record<K, string>) {
  return keys.map((value) => ({ value, label: labels[value] }));
}
