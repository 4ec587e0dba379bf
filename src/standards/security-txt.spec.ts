import { describe, expect, it } from 'vitest';
import { securityTxt, type SecurityContact } from './security-txt';

const NOW = new Date('2026-11-22T13:14:15.678Z');

const text = (changes: Partial<SecurityContact> = {}) =>
  securityTxt(
    {
      contacts: ['mailto:veilig@digistap.example', 'https://digistap.example/melden'],
      languages: ['nl', 'en'],
      canonical: 'https://digistap.example/.well-known/security.txt',
      ...changes,
    },
    NOW,
  );

describe('security.txt', () => {
  it('has a field a line and ends half a year from today', () => {
    expect(text()).toBe(
      [
        'Contact: mailto:veilig@digistap.example',
        'Contact: https://digistap.example/melden',
        'Expires: 2027-05-21T00:00:00.000Z',
        'Preferred-Languages: nl, en',
        'Canonical: https://digistap.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  it('stays the same for a day', () => {
    const contact = { contacts: ['tel:+31102816100'], languages: [], canonical: '' };
    const morning = securityTxt(contact, new Date('2026-11-22T00:00:00Z'));
    expect(morning).toBe(securityTxt(contact, new Date('2026-11-22T23:59:59Z')));
    expect(morning).toBe('Contact: tel:+31102816100\nExpires: 2027-05-21T00:00:00.000Z\n');
  });

  it.each([
    ['none', []],
    ['an address without its kind', ['veilig@digistap.example']],
    ['a page without TLS', ['http://digistap.example/melden']],
    ['one that would add a line', ['mailto:a@b.example\nEncryption: https://evil.example/']],
    ['a script', ['javascript:alert(1)']],
  ])('is not there when the contact is %s', (_, contacts) => {
    expect(text({ contacts })).toBeNull();
  });

  it('may prefer a single language', () => {
    expect(text({ languages: ['nl'] })).toContain('\nPreferred-Languages: nl\n');
  });

  it('leaves out a canonical address without TLS', () => {
    expect(text({ canonical: 'http://localhost:3000/.well-known/security.txt' })).not.toContain('Canonical');
  });
});
