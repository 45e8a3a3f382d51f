// Makes the looks of the house out of KERN-UX and our own layer: one style sheet, two weights of one typeface.
// Called by Maven; by hand: npm ci && npm run build
import { mkdir, readFile, writeFile, copyFile } from "node:fs/promises";
import { compile } from "sass";
import subsetFont from "subset-font";

const out = "target/classes/META-INF/resources/themes/einklang";
const kern = "node_modules/@kern-ux/native";

// In this order: later parts refine earlier ones.
const layer = [
  "tokens", "base", "shell", "marks", "blocks", "forms", "tables", "meetings", "papers", "public", "states",
  "guide", "looks", "tablet", "phone", "modes",
];

// What German and its neighbours write, and the signs that the house draws with letters.
const letters = ranges(
  [0x20, 0x7e], [0xa0, 0x17f], [0x2010, 0x2015], [0x2018, 0x201f], [0x2020, 0x2022], [0x2026, 0x2026],
  [0x202f, 0x2030], [0x2032, 0x2033], [0x2039, 0x203a], [0x20ac, 0x20ac], [0x2190, 0x2193], [0x2212, 0x2212],
  [0x2248, 0x2248], [0x2264, 0x2265], [0x25b8, 0x25b8], [0x2713, 0x2713],
);

await mkdir(`${out}/fonts`, { recursive: true });
await writeFile(`${out}/theme.css`, await styles());
for (const weight of ["Regular", "SemiBold"]) {
  const whole = await readFile(`${kern}/dist/fonts/fira-sans/FiraSans-${weight}.woff2`);
  await writeFile(`${out}/fonts/FiraSans-${weight}.woff2`, await subsetFont(whole, letters, { targetFormat: "woff2" }));
}
await copyFile(`${kern}/LICENSE.md`, `${out}/LICENSE-KERN.md`);

async function styles() {
  const options = { loadPaths: ["node_modules"], style: "compressed", charset: false, quietDeps: true };
  const house = compile("src/scss/kern.scss", options).css;
  const parts = [];
  for (const part of layer) {
    parts.push(compile(`src/css/${part}.css`, options).css);
  }
  const css = [fonts(), house, ...parts].join("\n");
  return css + forOlderBrowsers(css);
}

function fonts() {
  return [[400, "Regular"], [600, "SemiBold"]]
    .map(([weight, name]) => `@font-face{font-family:"Fira Sans";font-style:normal;font-weight:${weight};`
      + `font-display:swap;src:url("fonts/FiraSans-${name}.woff2") format("woff2")}`)
    .join("");
}

// A browser that does not know light-dark() gets the light look.
function forOlderBrowsers(css) {
  const plain = [...css.matchAll(/(--[\w-]+):light-dark\(/g)].map((match) => {
    const from = match.index + match[0].length;
    let depth = 0;
    let to = from;
    while (depth > 0 || css[to] !== ",") {
      depth += css[to] === "(" ? 1 : css[to] === ")" ? -1 : 0;
      to += 1;
    }
    return `${match[1]}:${css.slice(from, to)}`;
  });
  return `@supports not (color:light-dark(#000,#fff)){:root{${plain.join(";")}}}`;
}

function ranges(...pairs) {
  return pairs
    .map(([from, to]) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i)))
    .join("");
}
