import { beforeAll, describe, expect, it } from 'vitest';

import { withClient } from '@/cli/launcher/database';
import { env } from '@/config/env';
import { runCommand } from '../support/command';
import { TestPostgres } from '../support/test-postgres';
import { TEST_VARIABLES } from '../support/test-settings';

let variables: Record<string, string | undefined>;

beforeAll(() => {
  const { DATABASE_URL } = env();
  variables = { ...TEST_VARIABLES, DATABASE_URL };
});

function query(statement: string): Promise<Record<string, unknown>[]> {
  return withClient(
    env().DATABASE_URL ?? '',
    async (client) => (await client.query<Record<string, unknown>>(statement)).rows,
  );
}

describe('npm run migrate', () => {
  it('makes all tables once when two run at the same time', async () => {
    const postgres = await TestPostgres.open();
    const empty = await postgres.createEmpty();
    const both = await Promise.all(
      [1, 2].map(() => runCommand('migrate', [], { ...variables, DATABASE_URL: empty.url })),
    );
    expect(both.map(({ code, stderr }) => [code, stderr])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(both.filter(({ stdout }) => stdout.includes('The database is up to date.'))).toHaveLength(1);
    await empty.drop();
    await postgres.close();
  });

  it('has nothing to do afterwards', async () => {
    expect((await runCommand('migrate', [], variables)).stdout).toBe('The database is up to date.\n');
  });
});

describe('npm run admin', () => {
  it('makes the first administrator with the password from stdin', async () => {
    const { code, stdout } = await runCommand(
      'admin',
      ['create', 'First@digistap.example'],
      variables,
      'a-long-password\n',
    );
    expect(code).toBe(0);
    expect(stdout).not.toContain('Password');
    expect(await query('SELECT email, role FROM users')).toEqual([{ email: 'first@digistap.example', role: 'admin' }]);
  });

  it('makes another later, and prints the password that it made up', async () => {
    const { stdout } = await runCommand('admin', ['create', 'second@digistap.example'], variables);
    expect(stdout).toMatch(/Password, shown this once: \S{16}\n$/);
  });

  it('never changes an account that exists', async () => {
    const before = await query('SELECT hash, salt, updated_at FROM users ORDER BY email');
    const { code, stderr } = await runCommand(
      'admin',
      ['create', 'FIRST@digistap.example'],
      variables,
      'another-password\n',
    );
    expect(stderr).toBe('There is already an account FIRST@digistap.example; nothing was changed.\n');
    expect(code).toBe(1);
    expect(await query('SELECT hash, salt, updated_at FROM users ORDER BY email')).toEqual(before);
  });

  it('refuses a short password', async () => {
    const { code, stderr } = await runCommand('admin', ['create', 'third@digistap.example'], variables, 'short\n');
    expect(stderr).toBe('The password on stdin is too short: at least 8 characters.\n');
    expect(code).toBe(1);
  });
});

describe('npm run seed -- demo-password', () => {
  it('gives the demo accounts the present password, and nobody else', async () => {
    await runCommand('admin', ['create', 'beheer@digistap.example'], variables, 'an-older-password\n');
    const before = await query('SELECT email, hash FROM users ORDER BY email');
    const { code, stderr } = await runCommand('seed', ['demo-password'], variables);
    expect([code, stderr]).toEqual([0, '']);
    const after = await query('SELECT email, hash FROM users ORDER BY email');
    const changed = after.filter(({ hash }, row) => hash !== before[row]?.hash).map(({ email }) => email);
    expect(changed).toEqual(['beheer@digistap.example']);
  });
});

describe('npm run reindex', () => {
  it('finds no difference in a fresh database, and says so with exit code 0', async () => {
    const { code, stdout } = await runCommand('reindex', ['--check'], variables);
    expect(stdout).toContain('0 differences.');
    expect(code).toBe(0);
  });

  it('goes on where it was killed, and does all of it the next time', async () => {
    await query(`INSERT INTO offers (id, _status) VALUES
      ('11111111-1111-4111-8111-111111111111', 'published'), ('99999999-9999-4999-8999-999999999999', 'published')`);
    await query(`UPDATE catalogue.made SET finished = false, reached = '77777777-7777-4777-8777-777777777777'`);
    expect((await runCommand('reindex', [], variables)).stdout).toContain('Looked at 1 offers');
    expect((await runCommand('reindex', [], variables)).stdout).toContain('Looked at 2 offers');
    await query('DELETE FROM offers');
  });
});
