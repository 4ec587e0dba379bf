import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

interface PackageFile {
  version: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const DEPENDENCIES = 'docs/dependencies.md';
const DECISIONS = 'docs/decisions';
const ROOT_DOCUMENTS = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md'];

/** Every dependency needs its line "- `name`: why", and nothing else may have one. */
export function dependencyProblems(packageFile: PackageFile, document: string): string[] {
  const used = Object.keys({
    ...packageFile.dependencies,
    ...packageFile.devDependencies,
    ...packageFile.optionalDependencies,
  });
  const explained = [...document.matchAll(/^- (`[^:]+`): \S/gmu)].flatMap((line) =>
    [...(line[1] ?? '').matchAll(/`([^`]+)`/gu)].map((name) => name[1] ?? ''),
  );
  return [
    ...used
      .filter((name) => !explained.includes(name))
      .map((name) => `${DEPENDENCIES} does not say why ${name} is there`),
    ...explained
      .filter((name) => !used.includes(name))
      .map((name) => `${DEPENDENCIES} explains ${name}, which package.json does not name`),
    ...explained
      .filter((name, index) => explained.indexOf(name) !== index)
      .map((name) => `${DEPENDENCIES} explains ${name} twice`),
  ];
}

/** Relative links and pictures of a Markdown document, without fragments. */
export function relativeLinks(document: string): string[] {
  const withoutCode = document.replace(/^```[\s\S]*?^```/gmu, '').replace(/`[^`\n]*`/gu, '');
  return [...withoutCode.matchAll(/\]\(([^)\s]+)\)|(?:src|href)="([^"]+)"/gu)]
    .map((match) => (match[1] ?? match[2] ?? '').replace(/#.*$/u, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/u.test(target));
}

/** Every variable of `.env.example`, set there or shown as a comment, has its row in the README. */
export function variableProblems(example: string, readme: string): string[] {
  const names = [...example.matchAll(/^(?:# ?)?([A-Z][A-Z_]+)=/gmu)].map((line) => line[1] ?? '');
  return names.filter((name) => !readme.includes(`| \`${name}\` `)).map((name) => `README.md does not explain ${name}`);
}

async function documentNames(): Promise<string[]> {
  const inDocs = await readdir('docs', { recursive: true });
  return [...ROOT_DOCUMENTS, ...inDocs.filter((name) => name.endsWith('.md')).map((name) => path.join('docs', name))];
}

async function linkProblems(): Promise<string[]> {
  const problems: string[] = [];
  for (const name of await documentNames()) {
    const broken = relativeLinks(await readFile(name, 'utf8')).filter(
      (target) => !existsSync(path.join(path.dirname(name), target)),
    );
    problems.push(...broken.map((target) => `${name} links to ${target}, which is not there`));
  }
  return problems;
}

async function decisionProblems(): Promise<string[]> {
  const index = await readFile(path.join(DECISIONS, 'README.md'), 'utf8');
  const files = (await readdir(DECISIONS)).filter((name) => name !== 'README.md');
  return files
    .filter((name) => !index.includes(`(${name})`))
    .map((name) => `${DECISIONS}/README.md does not list ${name}`);
}

/** Names that say nothing about what is inside, and names that are not written as the others. */
export function nameProblems(files: string[]): string[] {
  return files.flatMap((file) => {
    const parts = file.split('/');
    const empty = parts.some((part) => /^(utils?|utilities|helpers?|misc|common|shared|lib)(\.\w+)*$/u.test(part));
    // Routes are named by the address they answer; the rest is in kebab-case.
    const isRoute = /^src\/(pages|app)\//u.test(file) || file.startsWith('src/migrations/');
    const odd = !isRoute && parts.some((part) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/u.test(part));
    return [
      ...(empty ? [`${file}: say what is inside instead`] : []),
      ...(odd ? [`${file}: names are written in kebab-case`] : []),
    ];
  });
}

async function sourceFiles(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of ['src', 'tests']) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    found.push(...entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name)));
  }
  return found;
}

/** What the documents leave out or get wrong: dependencies, links, decisions, the version, names of files. */
export async function documentProblems(): Promise<string[]> {
  const packageFile = JSON.parse(await readFile('package.json', 'utf8')) as PackageFile;
  const publicCode = await readFile('publiccode.yml', 'utf8');
  const changes = await readFile('CHANGELOG.md', 'utf8');
  const { version } = packageFile;
  return [
    ...dependencyProblems(packageFile, await readFile(DEPENDENCIES, 'utf8')),
    ...variableProblems(await readFile('.env.example', 'utf8'), await readFile('README.md', 'utf8')),
    ...(await linkProblems()),
    ...(await decisionProblems()),
    ...(publicCode.includes(`softwareVersion: '${version}'`)
      ? []
      : [`publiccode.yml does not name version ${version}`]),
    ...(changes.includes(`## ${version}`) ? [] : [`CHANGELOG.md has nothing on version ${version}`]),
    ...nameProblems(await sourceFiles()),
  ];
}
