import { spawn } from 'node:child_process';

const oldest = 17;
const ways =
  'Install Java 17 or later and Maven, or name a broker of your own in KAFKA_BROKERS (in specs: TEST_KAFKA_BROKERS).';

/** Throws when Java or Maven is missing or Java is too old, naming all that is and the ways on. */
export async function requireTools(tools: readonly ('java' | 'mvn')[]): Promise<void> {
  const problems = await Promise.all(tools.map(problemOf));
  const found = problems.filter((problem) => problem !== null);
  if (found.length > 0)
    throw new Error(`The Kafka broker cannot run: ${found.join(', ')}. ${ways}`);
}

async function problemOf(tool: 'java' | 'mvn'): Promise<string | null> {
  const answer = await answerOf(tool);
  if (answer === null) return `${tool === 'java' ? 'Java' : 'Maven'} (${tool}) is missing`;
  const version = tool === 'java' ? javaVersionOf(answer) : oldest;
  return version !== null && version < oldest ? `Java is ${version}, which is too old` : null;
}

/** The major version from what `java -version` says; null when it cannot be read. */
export function javaVersionOf(text: string): number | null {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(text) ?? [];
  if (first === undefined) return null;
  return Number(first === '1' ? second : first);
}

async function answerOf(tool: string): Promise<string | null> {
  const child = spawn(tool, ['-version'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return new Promise((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', (code) => resolve(code === 0 ? printed : null));
  });
}
