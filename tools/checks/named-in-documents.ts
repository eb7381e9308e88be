import { dirname, join } from 'node:path';

/** What a document may name. */
export interface Known {
  /** Whether a path or glob of the repository is there. */
  exists(path: string): boolean;
  /** The scripts of `package.json`. */
  scripts: readonly string[];
  /** The projects of specs. */
  projects: readonly string[];
}

const folders = ['\\.ci', 'apps', 'bench', 'docker', 'docs', 'graph', 'libs', 'patches', 'tools'];
/** Folders that a document names from where it stands. */
const besideOf = (file: string): string[] => {
  if (/^(apps|libs)\//.test(file)) return ['goldens', 'prisma', 'src', 'test'];
  return file.startsWith('docs/') ? ['adr', 'runbooks'] : [];
};

/** The paths, links and commands that a document names and that are not there, each in its own words. */
export function missingIn(file: string, text: string, known: Known): string[] {
  const beside = (path: string) => join(dirname(file), path);
  const isThere = (path: string) => known.exists(path) || known.exists(beside(path));
  const all = (pattern: RegExp) => [...text.matchAll(pattern)];
  const starts = [...folders, ...besideOf(file), '\\{[a-z,]+\\}'].join('|');
  const paths = all(new RegExp(`(?<![\\w./:@{},*-])(?:${starts})/[\\w./*{},<>@-]*`, 'g'))
    .map(([path]) => path.replace(/[.,]+$/, ''))
    // A place for a name stands for any name.
    .filter((path) => !isThere(path.replaceAll(/<[^>]*>/g, '*')));
  const links = all(/\]\(([^)#\s]+)[^)]*\)/g)
    .map(([, target = '']) => target)
    .filter((target) => !/^\w+:/.test(target) && !known.exists(beside(target)));
  const commands = all(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)
    .filter(([, script, own]) => !known.scripts.includes(script ?? own ?? ''))
    .map(([words]) => words);
  const projects = all(/--selectProjects[ =](\w+)/g)
    .filter(([, project = '']) => !known.projects.includes(project))
    .map(([words]) => words);
  return [...new Set([...paths, ...links, ...commands, ...projects])];
}
