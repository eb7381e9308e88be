import { readFileSync } from 'node:fs';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { parse } from 'yaml';

interface ComposeService {
  image?: string;
  build?: object;
  read_only?: boolean;
  cap_drop?: string[];
}

/** A Dockerfile as the builder reads it, and what we ask of an image: exact bases, no root, no shell. */
export function dockerfileProblems(file: string, text: string): string[] {
  const found = validate(text).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
  const stages = text.split(/^(?=FROM )/m).filter((part) => part.startsWith('FROM '));
  const names = stages.flatMap((stage) => /^FROM \S+ AS (\S+)/.exec(stage)?.[1] ?? []);
  for (const stage of stages) {
    const base = /^FROM (\S+)/.exec(stage)?.[1] ?? '';
    if (!names.includes(base) && !/:\d+\.\d+\.\d+/.test(base))
      found.push(`the base ${base} has no exact version`);
  }
  const last = stages.at(-1) ?? '';
  const user = /^USER (\S+)/m.exec(last)?.[1] ?? 'root';
  if (user === 'root' || user === '0') found.push('the image runs as root');
  if (!/^ENTRYPOINT \[/m.test(last)) found.push('the entry point goes through a shell');
  return found.map((problem) => `${file}: ${problem}`);
}

const rules = {
  'no-version-field': 2,
  'no-duplicate-container-names': 2,
  'no-duplicate-exported-ports': 2,
  'no-unbound-port-interfaces': 2,
  'require-project-name-field': 2,
  'require-quotes-in-ports': 2,
  'service-container-name-regex': 2,
  'service-image-require-explicit-tag': 2,
  // Our own images are built and named; order follows the start, not the alphabet.
  'no-build-and-image': 0,
  'no-quotes-in-volumes': 0,
  'service-dependencies-alphabetical-order': 0,
  'service-keys-order': 0,
  'service-ports-alphabetical-order': 0,
  'services-alphabetical-order': 0,
  'top-level-properties-order': 0,
} as const;

/** A composition by the Compose Specification, and what we ask of it: nothing of ours can write or gain rights. */
export function composeProblems(file: string): string[] {
  const linter = new DCLinter({ rules, quiet: true, debug: false, exclude: [] });
  // The types of the package do not resolve here, so the part that is used is written out.
  const results = linter.lintFiles([file], false) as {
    messages: { line: number; message: string }[];
  }[];
  const found = results.flatMap(({ messages }) =>
    messages.map(({ line, message }) => `${line}: ${message}`),
  );
  const { services = {} } = (parse(readFileSync(file, 'utf8'), { merge: true }) ?? {}) as {
    services?: Record<string, ComposeService>;
  };
  for (const [name, service] of Object.entries(services)) {
    if (service.build === undefined) continue;
    if (service.read_only !== true) found.push(`${name} can write to its root file system`);
    if (!service.cap_drop?.includes('ALL')) found.push(`${name} keeps rights it does not need`);
  }
  return found.map((problem) => `${file}: ${problem}`);
}
