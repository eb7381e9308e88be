import { createKeptByToken } from './signed-in.ts';

const minuteMs = 60_000;

function trying() {
  let time = 0;
  let asked = 0;
  const keptFor = createKeptByToken<string>({ now: () => time });
  return {
    pass: (ms: number) => (time += ms),
    asked: () => asked,
    find: (token: string, answer = token) =>
      keptFor(token, async () => {
        asked += 1;
        if (answer === 'down') throw new Error('down');
        return answer;
      }),
  };
}

describe('what is kept of a token', () => {
  it('is asked once for all parts of a page, and again after a minute', async () => {
    const { find, pass, asked } = trying();
    expect(await Promise.all([find('a'), find('a', 'other')])).toEqual(['a', 'a']);
    pass(minuteMs - 1);
    expect([await find('a', 'other'), asked()]).toEqual(['a', 1]);
    pass(1);
    expect([await find('a', 'other'), asked()]).toEqual(['other', 2]);
  });

  it('is of that token alone', async () => {
    const { find } = trying();
    expect(await Promise.all([find('joris'), find('sanne')])).toEqual(['joris', 'sanne']);
  });

  it('is nothing where it failed', async () => {
    const { find } = trying();
    await expect(find('a', 'down')).rejects.toThrow('down');
    expect(await find('a')).toBe('a');
  });

  it('is asked anew by each who waited for what failed', async () => {
    const { find, asked } = trying();
    const both = await Promise.allSettled([find('a', 'down'), find('a', 'b')]);
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(asked()).toBe(2);
  });

  it('is forgotten for the oldest when there are many', async () => {
    const { find, asked } = trying();
    for (let one = 0; one <= 1_000; one += 1) await find(`token ${one}`);
    await find('token 1');
    expect(asked()).toBe(1_001);
    await find('token 0');
    expect(asked()).toBe(1_002);
  });
});
