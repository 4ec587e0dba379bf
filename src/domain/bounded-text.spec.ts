import { describe, expect, it, vi } from 'vitest';

import { textWithin } from './bounded-text';

const bytes = (text: string) => new TextEncoder().encode(text);

/** A body that comes in pieces, and does not end by itself when it is told to go on. */
function body(pieces: readonly Uint8Array[], { goesOn = false, onCancel = () => undefined } = {}) {
  const rest = [...pieces];
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      const piece = rest.shift() ?? (goesOn ? bytes('x') : undefined);
      if (piece) controller.enqueue(piece);
      else controller.close();
    },
    cancel: onCancel,
  });
}

describe('A text that somebody sends', () => {
  it('is refused as soon as it is too long, without waiting for its end', async () => {
    const onCancel = vi.fn();
    expect(await textWithin(body([], { goesOn: true, onCancel }), 1000)).toBeNull();
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('may be as long as the bound, in bytes and not in letters', async () => {
    expect(await textWithin(body([bytes('éé')]), 4)).toBe('éé');
    expect(await textWithin(body([bytes('éé')]), 3)).toBeNull();
  });

  it('is whole when a letter is cut in two on its way', async () => {
    const whole = bytes('café');
    expect(await textWithin(body([whole.slice(0, 4), whole.slice(4)]), 100)).toBe('café');
  });

  it('is empty when there is none', async () => {
    expect([await textWithin(null, 1), await textWithin(undefined, 1), await textWithin(body([]), 1)]).toEqual([
      '',
      '',
      '',
    ]);
  });
});
