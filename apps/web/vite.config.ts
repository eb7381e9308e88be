import { reactRouter } from '@react-router/dev/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [reactRouter()],
  // Our own libraries are TypeScript and go into the build; packages stay outside, as in every service.
  ssr: { noExternal: [/^@klantreacties\//] },
  // A file of its own for each, so that the policy of the pages needs no data addresses.
  build: { assetsInlineLimit: 0 },
});
