// Makes src/main/resources/org/vigie/enrich/entities/first-names.tsv from the given names of @faker-js/faker (MIT).
// usage: npm install @faker-js/faker && node first-names.mjs KEEP.txt DROP.txt > first-names.tsv
// KEEP.txt: our own additions, one a line; DROP.txt: words that mean something else in English or French.
import { allFakers } from '@faker-js/faker';
import { readFileSync } from 'node:fs';

const lines = (file) => readFileSync(file, 'utf8').split('\n').filter(Boolean);
const [keep, drop] = process.argv.slice(2, 4).map(lines);
const names = new Set(keep);
for (const faker of Object.values(allFakers)) {
  const entry = faker.rawDefinitions.person?.first_name ?? {};
  for (const name of [entry.generic, entry.female, entry.male].flat()) {
    const isLatin = typeof name === 'string' && /^[\p{Script=Latin}'’-]{3,}$/u.test(name);
    if (isLatin && !drop.includes(name)) names.add(name);
  }
}
const rows = new Map();
for (const name of [...names].sort()) rows.set(name[0], [...(rows.get(name[0]) ?? []), name]);
for (const row of rows.values()) console.log('*\t' + row.join(' '));
