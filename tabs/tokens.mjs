// Writes the Fluent design tokens that our stylesheets name as custom properties, once for each theme of Teams.
// Called by the build: node tokens.mjs OUTPUT
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

// The CommonJS build: the package's ES modules import each other without file extensions, which node does not resolve.
const { teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme } = createRequire(import.meta.url)("@fluentui/tokens");

const sheets = readdirSync("wwwroot").filter(name => name.endsWith(".css")).map(name => readFileSync(`wwwroot/${name}`, "utf8")).join("");
const own = new Set([...sheets.matchAll(/(--[\w-]+)\s*:/g)].map(match => match[1]));
const used = [...new Set([...sheets.matchAll(/var\(--([\w-]+)/g)].map(match => match[1]))].filter(name => !own.has(`--${name}`)).sort();

const unknown = used.filter(name => !(name in teamsLightTheme));
if (unknown.length > 0) {
  throw new Error(`There are no such design tokens: ${unknown.join(", ")}`);
}

// Values that are the same in every theme are written once, for :root.
const rule = (selector, theme, scheme) => {
  const changed = used.filter(name => theme === teamsLightTheme || theme[name] !== teamsLightTheme[name]);
  return `${selector}{color-scheme:${scheme};${changed.map(name => `--${name}:${theme[name]}`).join(";")}}`;
};

writeFileSync(process.argv[2], [
  rule(":root", teamsLightTheme, "light"),
  `@media (prefers-color-scheme:dark){${rule(":root:not([data-theme])", teamsDarkTheme, "dark")}}`,
  rule("[data-theme=dark]", teamsDarkTheme, "dark"),
  rule("[data-theme=contrast]", teamsHighContrastTheme, "dark"),
  "",
].join("\n"));
