import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const root = new URL('..', import.meta.url).pathname

export default defineConfig({
  root,
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: ['shared/**/*.test.ts'], environment: 'node' } },
      {
        extends: true,
        test: {
          name: 'electron',
          include: ['electron/**/*.test.ts', 'test/*.test.ts', 'test/builders/*.test.ts'],
          environment: 'node',
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'renderer',
          include: ['renderer/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          setupFiles: ['test/support/renderer-setup.ts'],
        },
      },
    ],
  },
})
