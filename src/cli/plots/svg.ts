/** SVG as text: escaping, a stylesheet for light and dark, numbers without noise. Everything that is drawn goes through here. */

/** Text and attribute values; characters that XML cannot hold at all become U+FFFD. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Coordinates to a tenth of a pixel. */
export function coordinate(value: number): string {
  return String(Math.round(value * 10) / 10);
}

export type Attributes = Readonly<Record<string, string | number>>;

/** An element; `children` is markup already. Numbers are coordinates. */
export function element(name: string, attributes: Attributes, children = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? coordinate(value) : escapeXml(value)}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

export function text(x: number, y: number, content: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeXml(content));
}

/** Okabe and Ito's colours, told apart by the colour-blind; each lighter on dark ground. */
const STYLE = `
text{font-family:system-ui,-apple-system,"Segoe UI","Liberation Sans","DejaVu Sans",sans-serif;font-size:12px;fill:#24292f}
.ground{fill:#ffffff}.title{font-size:15px;font-weight:600}.head{font-weight:600}.muted{fill:#57606a}
.grid{stroke:#d8dee4;stroke-width:1}.axis{stroke:#8c959f;stroke-width:1}
.train{--c:#0072b2}.val{--c:#d55e00}.test{--c:#008f68}.wrong{--c:#c0392b}
.line{fill:none;stroke:var(--c);stroke-width:2;stroke-linejoin:round}.raw{fill:none;stroke:var(--c);stroke-width:1;opacity:.3}
.dot{fill:var(--c)}.frame{fill:none;stroke:var(--c);stroke-width:3}text.wrong{fill:var(--c);font-weight:600}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.ground{fill:#0d1117}.muted{fill:#9da7b1}.grid{stroke:#272e37}.axis{stroke:#6e7681}
.train{--c:#56b4e9}.val{--c:#f0954a}.test{--c:#2ec99b}.wrong{--c:#ff7b72}}
`.replaceAll('\n', '');

/** A whole picture with a title that screen readers read. */
export function document(width: number, height: number, title: string, children: readonly string[]): string {
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${coordinate(width)} ${coordinate(height)}`, width, height, role: 'img' };
  return `${element('svg', attributes, [
    element('title', {}, escapeXml(title)),
    `<style>${STYLE}</style>`,
    element('rect', { class: 'ground', width, height }),
    ...children,
  ].join('\n'))}\n`;
}
