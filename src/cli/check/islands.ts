import { readdir } from 'node:fs/promises';

import { build } from 'esbuild';

const SOURCES = 'src/site/islands';

/**
 * The islands as browsers get them: of each folder one small module without imports, for browsers of the last four years.
 * A browser that cannot read it leaves the page as it is.
 */
export async function islandFiles(): Promise<{ path: string; content: string }[]> {
  const folders = (await readdir(SOURCES, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    folders.map(async ({ name }) => {
      const { outputFiles } = await build({
        entryPoints: [`${SOURCES}/${name}/island.ts`],
        bundle: true,
        minify: true,
        format: 'esm',
        target: 'es2022',
        // What a package brings for its looks goes along as text.
        loader: { '.css': 'text' },
        write: false,
      });
      return { path: `public/islands/${name}.js`, content: outputFiles.map(({ text }) => text).join('') };
    }),
  );
}
