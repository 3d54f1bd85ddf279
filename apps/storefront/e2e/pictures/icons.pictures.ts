import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { storefrontDirectory } from 'local-services';
import { journey } from '../support/journey';

const ICON = readFileSync(join(storefrontDirectory, 'app/icon.svg'), 'utf8');

const ICONS = [
  { file: 'icon-192.png', size: 192, drawing: ICON },
  { file: 'icon-512.png', size: 512, drawing: ICON },
  { file: 'maskable-512.png', size: 512, drawing: maskable(ICON) },
  { file: 'apple-touch-icon.png', size: 180, drawing: maskable(ICON) },
];

/** Phones cut a maskable icon to a shape of theirs: ground to the edges, the drawing further in. */
function maskable(svg: string): string {
  return svg
    .replace('viewBox="0 0 64 64"', 'viewBox="-8 -8 80 80"')
    .replace('<rect width="64" height="64" rx="12"', '<rect x="-8" y="-8" width="80" height="80"');
}

journey('the icons of the installed shop, from app/icon.svg', async ({ browser }) => {
  for (const { file, size, drawing } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
    );
    const path = join(storefrontDirectory, 'public/icons', file);
    await page.screenshot({ path, omitBackground: true });
    await page.close();
  }
});
