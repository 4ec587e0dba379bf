import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonLdScript } from './json-ld-script';

describe('the text of a JSON-LD script', () => {
  it.each([
    ['</script><script>alert(1)</script>', '\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e'],
    ['<!-- <script>', '\\u003c!-- \\u003cscript\\u003e'],
    [']]>', ']]\\u003e'],
    ['Klik & Tik', 'Klik \\u0026 Tik'],
    ['a\u2028b\u2029c', 'a\\u2028b\\u2029c'],
  ])('holds %j safely', (name, escaped) => {
    expect(jsonLdScript({ name })).toBe(`{"name":"${escaped}"}`);
  });

  it('never has a sign that HTML reads, and means the same', () => {
    const text = fc.string({
      unit: fc.oneof(fc.constantFrom('<', '>', '&', '/', '!', '-', '\u2028', '"', '\\'), fc.string()),
    });
    fc.assert(
      fc.property(fc.dictionary(fc.string(), text), (data) => {
        const script = jsonLdScript(data);
        expect(script).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(script)).toEqual(JSON.parse(JSON.stringify(data)));
      }),
    );
  });

  it('throws on what JSON cannot hold', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => jsonLdScript(circle)).toThrow(TypeError);
  });
});
