import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

/** The three builds: main (ESM), preload (one CommonJS file, as the sandbox demands) and renderer. */
export default defineConfig({
  main: {
    build: {
      rolldownOptions: {
        input: { main: 'electron/main.ts', 'placement-worker': 'electron/placement/worker.ts' },
        // All in one folder: modules find resources, preload and worker by their own place.
        output: { chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      // A sandboxed preload cannot require packages: everything it needs is bundled into the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: 'electron/preload.ts' },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    // Half the bytes are read and parsed in half the time before anything can be drawn.
    build: { minify: true, rolldownOptions: { input: 'renderer/index.html' } },
    plugins: [react()],
  },
})
