import { isOnOwnMachine } from './own-machine.ts';

describe('an address on this machine', () => {
  it.each([
    'http://localhost:5173',
    'http://localhost/signed-in?from=a',
    'https://localhost:8443/',
    'http://127.0.0.1:3000/signed-in',
    'http://[::1]:8080/',
  ])('D2: is one to send back to: %s', (address) => {
    expect(isOnOwnMachine(address)).toBe(true);
  });

  it.each([
    'http://evil.test:5173/',
    'http://localhost.evil.test/',
    'http://127.0.0.1.evil.test/',
    'http://127.0.0.2/',
    'http://localhost@evil.test/',
    'http://joris@localhost:5173/',
    'http://:secret@localhost:5173/',
    'http://localhost:5173/#signed-in',
    'javascript://localhost/%0aalert(1)',
    'localhost:5173',
    '/signed-in',
    'null',
    '',
  ])('D2: is not %s', (address) => {
    expect(isOnOwnMachine(address)).toBe(false);
  });
});
