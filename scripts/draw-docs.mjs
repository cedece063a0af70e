// Draws the pictures of the documentation: a training run from the plots that it left, and what `shale inspect` prints.
//
//   node scripts/draw-docs.mjs RUN        RUN is a folder that `shale train` wrote to; without it the run's picture stays
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const IMAGES = join(ROOT, 'docs/images');

/** Whole SVG documents beside each other in one. */
export function beside(pictures, title) {
  const sizes = pictures.map((svg) => {
    const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
    if (width === undefined) throw new Error('draw-docs: a picture without a size');
    return { width: Number(width), height: Number(height) };
  });
  let x = 0;
  const placed = pictures.map((svg, i) => {
    const at = x;
    x += sizes[i].width;
    return svg.trim().replace('<svg ', `<svg x="${at}" y="0" `).replace(' role="img"', '');
  });
  const height = Math.max(...sizes.map((size) => size.height));
  // Where the pictures differ in height, the ground beneath the shorter one is theirs, too.
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x} ${height}" width="${x}" height="${height}" role="img"><title>${title}</title>\n<rect class="ground" width="${x}" height="${height}"/>\n${placed.join('\n')}\n</svg>\n`;
}

const SIZE = 13;
const ADVANCE = SIZE * 0.6;
const LINE = 18;
const MARGIN = 20;

/** Text with colours as a terminal shows it; `command` is what was typed. */
export function terminal(command, output) {
  const lines = output.trimEnd().split('\n');
  const columns = Math.max(command.length + 2, ...lines.map((line) => [...plain(line)].length));
  const width = Math.ceil(columns * ADVANCE + 2 * MARGIN);
  const height = (lines.length + 1) * LINE + 2 * MARGIN;
  // Every line has its own text element; xml:space keeps the columns, textLength keeps them in any font.
  const row = (i, spans, length) => `<text x="${MARGIN}" y="${MARGIN + (i + 1) * LINE - 4}" xml:space="preserve"${length > 0 ? ` textLength="${(length * ADVANCE).toFixed(1)}" lengthAdjust="spacingAndGlyphs"` : ''}>${spans}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img"><title>${escape(command)}</title>`,
    `<style>text{font-family:ui-monospace,"Cascadia Mono","SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;font-size:${SIZE}px;fill:#d6dde6}.bold{font-weight:600;fill:#ffffff}.dim{fill:#7f8b99}.prompt{fill:#56b4e9}</style>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#10151c"/>`,
    row(0, `<tspan class="prompt">$ </tspan>${escape(command)}`, command.length + 2),
    ...lines.flatMap((line, i) => (plain(line) === '' ? [] : [row(i + 1, spansOf(line), [...plain(line)].length)])),
    '</svg>\n',
  ].join('\n');
}

const STYLES = { 1: 'bold', 2: 'dim' };

/** ANSI styles as spans. */
function spansOf(line) {
  let style;
  return line
    .split(/(\u001b\[[\d;]*m)/)
    .map((part) => {
      const code = /^\u001b\[([\d;]*)m$/.exec(part);
      if (code === null) return part === '' ? '' : style === undefined ? escape(part) : `<tspan class="${style}">${escape(part)}</tspan>`;
      style = STYLES[code[1]];
      return '';
    })
    .join('');
}

function plain(line) {
  return line.replace(/\u001b\[[\d;]*m/g, '');
}

function escape(text) {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

function main(run) {
  mkdirSync(IMAGES, { recursive: true });
  const plot = (name) => readFileSync(join(run, 'plots', name), 'utf8');
  if (run !== undefined) write('training.svg', beside([plot('curves.svg'), plot('predictions.svg')], 'A training run: loss, accuracy, predictions'));
  const args = ['inspect', 'configs/mnist-cnn.yaml'];
  const shown = spawnSync(process.execPath, [join(ROOT, 'bin/shale.js'), ...args], { cwd: ROOT, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: '1', COLUMNS: '80', NO_COLOR: '' } });
  if (shown.status !== 0) throw new Error(`draw-docs: shale inspect failed\n${shown.stderr}`);
  write('inspect.svg', terminal(`npx shale ${args.join(' ')}`, shown.stdout));
}

function write(name, svg) {
  writeFileSync(join(IMAGES, name), svg);
  console.log(`docs/images/${name}: ${Math.ceil(svg.length / 1024)} KB`);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv[2]);
