import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PostgresAdapter } from '@payloadcms/db-postgres';
import { generateImportMap, getPayload } from 'payload';
import { generateTypes } from 'payload/node';
import { extendEnvironment } from '@/config/env';
import { drawDependencyRules, tableOfDependencyRules } from './dependency-rules';
import { fontFile } from './font';
import { islandFiles } from './islands';

/** A file that a tool writes from others of ours. */
export interface GeneratedFile {
  /** From the project's root. */
  path: string;
  content: string | Buffer;
}

const IMPORT_MAP = 'src/app/(payload)/admin/importMap.js';
const TYPES = 'src/payload-types.ts';
const MIGRATIONS = 'src/migrations';
const ARCHITECTURE = 'docs/architecture.md';

async function loadConfig() {
  // Payload refuses to start without a secret; nothing that is generated here is signed with it.
  extendEnvironment({ DIGISTAP_MODE: 'test', PAYLOAD_SECRET: 'generating needs no secret' });
  const module = await import('@payload-config');
  return module.default;
}

/** Payload's two generated files, made in a temporary copy of the folders they are in. */
async function payloadFiles(): Promise<GeneratedFile[]> {
  const root = await mkdtemp(path.join(tmpdir(), 'digistap-generate-'));
  try {
    const config = await loadConfig();
    const types = path.join(root, TYPES);
    const importMap = path.join(root, IMPORT_MAP);
    await mkdir(path.dirname(importMap), { recursive: true });
    await generateTypes({ ...config, typescript: { ...config.typescript, outputFile: types } }, { log: false });
    await generateImportMap(
      {
        ...config,
        admin: {
          ...config.admin,
          importMap: { ...config.admin.importMap, baseDir: path.join(root, 'src'), importMapFile: importMap },
        },
      },
      { force: true, log: false },
    );
    return [
      { path: TYPES, content: await readFile(types, 'utf8') },
      { path: IMPORT_MAP, content: await readFile(importMap, 'utf8') },
    ];
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** Puts `content` between `<!-- generated: name -->` and `<!-- end of name -->`. */
function replaceSection(document: string, name: string, content: string): string {
  const [before, rest] = document.split(`<!-- generated: ${name} -->`);
  const after = rest?.split(`<!-- end of ${name} -->`)[1];
  if (before === undefined || after === undefined) throw new Error(`${ARCHITECTURE} has no section "${name}".`);
  return `${before}<!-- generated: ${name} -->\n\n${content}\n\n<!-- end of ${name} -->${after}`;
}

/** Everything that is generated and committed, as it should be now. Needs no database. */
async function generatedFiles(): Promise<GeneratedFile[]> {
  const architecture = replaceSection(await readFile(ARCHITECTURE, 'utf8'), 'rooms', tableOfDependencyRules());
  return [
    ...(await payloadFiles()),
    ...(await islandFiles()),
    await fontFile(),
    { path: 'docs/dependency-rules.svg', content: drawDependencyRules() },
    { path: ARCHITECTURE, content: architecture },
  ];
}

/** Writes what has changed, and gives the paths of it. */
export async function writeGeneratedFiles(): Promise<string[]> {
  const changed: string[] = [];
  for (const file of await generatedFiles()) {
    if (await isUpToDate(file)) continue;
    await writeFile(file.path, file.content);
    changed.push(file.path);
  }
  return changed;
}

async function isUpToDate({ content, path: file }: GeneratedFile): Promise<boolean> {
  try {
    return Buffer.from(content).equals(await readFile(file));
  } catch {
    return false;
  }
}

/** Paths of all values in which two JSON documents differ, at most as deep as a table's column. */
function differences(before: unknown, after: unknown, at: string[] = []): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
  if (at.length === 4 || !isObject(before) || !isObject(after)) return [at.join(' › ')];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(before[key], after[key], [...at, key]));
}

/**
 * Compares the tables that the collections ask for with those that the migrations make: drizzle's snapshot beside the
 * newest migration against the one it would take now.
 */
async function migrationProblems(): Promise<string[]> {
  const payload = await getPayload({ config: loadConfig(), disableDBConnect: true, disableOnInit: true });
  const adapter = payload.db as unknown as PostgresAdapter;
  const wanted: unknown = JSON.parse(
    JSON.stringify(await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema)),
  );
  const newest = (await readdir(MIGRATIONS))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .at(-1);
  if (newest === undefined) return [`${MIGRATIONS} has no snapshot: make a migration.`];
  const made: unknown = JSON.parse(await readFile(path.join(MIGRATIONS, newest), 'utf8'));
  const parts = (snapshot: unknown) => {
    const { tables, enums, schemas } = snapshot as Record<string, unknown>;
    return { tables, enums, schemas };
  };
  return differences(parts(made), parts(wanted)).map(
    (place) => `${place} is not what ${newest} makes: run npx payload migrate:create <name>`,
  );
}

/** What in the repository is not as the tools would write it now; empty when all is up to date. */
export async function generatedFileProblems(): Promise<string[]> {
  const problems: string[] = [];
  for (const file of await generatedFiles()) {
    if (!(await isUpToDate(file))) problems.push(`${file.path} is out of date: run npm run generate`);
  }
  return [...problems, ...(await migrationProblems())];
}
