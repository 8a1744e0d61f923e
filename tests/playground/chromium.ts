import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const require = createRequire(import.meta.url);
const cache = join(import.meta.dirname, '../../node_modules/.cache');
const home = join(cache, 'chromium-153');

/** The package's own list of fonts names folders of another machine; without this one pages have no letters. */
const fonts = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
  ${['sans-serif', 'system-ui', 'Segoe UI', 'Arial', 'Helvetica']
    .map((name) => `<alias binding="same"><family>${name}</family><prefer><family>Open Sans</family></prefer></alias>`)
    .join('\n  ')}
</fontconfig>
`;

/** Unpacks the package's Chromium, libraries and fonts once; a second process that does so at the same time is no harm. */
const unpack = async (): Promise<void> => {
  const staging = join(cache, `chromium-unpacking-${process.pid}`);
  mkdirSync(staging, { recursive: true });
  const before = process.env['TMPDIR'];
  // The package unpacks into the temporary folder, and takes whatever "chromium" lies there already.
  process.env['TMPDIR'] = staging;
  try {
    const { default: pack, inflate } = await import('@sparticuz/chromium');
    await pack.executablePath();
    await inflate(join(dirname(require.resolve('@sparticuz/chromium')), '../bin/al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  writeFileSync(join(staging, 'fonts.conf'), fonts(home));
  if (!existsSync(home)) renameSync(staging, home);
  rmSync(staging, { recursive: true, force: true });
};

/**
 * Starts the Chromium of the npm package, with the system libraries and the font it brings: nothing needs to be
 * installed, and pages look the same everywhere. `CHROMIUM_PATH` names another one, for systems the package has none for.
 */
export const startChromium = async (): Promise<Browser> => {
  const own = process.env['CHROMIUM_PATH'];
  if (own !== undefined) return await chromium.launch({ executablePath: own });
  if (!existsSync(home)) await unpack();
  return await chromium.launch({
    executablePath: join(home, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_FILE: join(home, 'fonts.conf') },
  });
};
