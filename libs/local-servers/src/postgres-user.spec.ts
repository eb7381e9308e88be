import { postgresUser } from './postgres-user.ts';

const missing = (command: string) => new Error(`spawnSync ${command} ENOENT`);

describe('the user of PostgreSQL', () => {
  it('F4: is who started it, unless that is root', async () => {
    const never = () => {
      throw new Error('no program runs');
    };
    expect(await postgresUser(false, never)).toBeNull();
  });

  it('F4: is found where the system has it', async () => {
    const run = (_command: string, [flag]: readonly string[]) =>
      flag === '-u' ? '101\n' : '104\n';
    expect(await postgresUser(true, run)).toEqual({ uid: 101, gid: 104 });
  });

  it('F4: is made where the system has none', async () => {
    let made = false;
    const run = (command: string) => {
      if (command === 'useradd') made = true;
      else if (!made) throw new Error('id: ‘postgres’: no such user');
      return '998\n';
    };
    expect(await postgresUser(true, run)).toEqual({ uid: 998, gid: 998 });
  });

  it('F4: is found when another start made it at the same time', async () => {
    let looked = 0;
    const run = (command: string) => {
      if (command === 'useradd') throw new Error('useradd: cannot lock /etc/passwd');
      if ((looked += 1) < 3) throw new Error('id: ‘postgres’: no such user');
      return '998\n';
    };
    expect(await postgresUser(true, run)).toEqual({ uid: 998, gid: 998 });
  });

  it.each([
    ['is missing', missing('useradd')],
    [
      'refuses',
      new Error('Command failed: useradd\nuseradd: cannot open /etc/passwd: Read-only file system'),
    ],
  ])('F4: is said in one sentence where useradd %s', async (_how, cause) => {
    const run = (command: string): string => {
      throw command === 'useradd' ? cause : missing(command);
    };
    const reason = cause.message.split('\n').at(-1);
    await expect(postgresUser(true, run)).rejects.toThrow(
      `PostgreSQL refuses to run as root, and a user "postgres" could not be made for it (${reason}). Make one, or start as an ordinary user.`,
    );
  });
});
