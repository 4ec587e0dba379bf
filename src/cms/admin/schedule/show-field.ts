/** A new row gets its fields from the server, a moment later. */
const TRIES = 50;
const BETWEEN_TRIES = 100;

/** Brings a field of the form into view and puts the focus in it, as soon as it is there. */
export function showField(path: () => string, triesLeft = TRIES): void {
  const field = document.getElementById(`field-${path().replaceAll('.', '__')}`);
  const input = field?.querySelector<HTMLElement>('input, textarea');
  if (input) {
    input.scrollIntoView({ block: 'center' });
    input.focus();
  } else if (triesLeft > 0) {
    window.setTimeout(() => showField(path, triesLeft - 1), BETWEEN_TRIES);
  }
}
