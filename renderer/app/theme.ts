import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

/** The one accent: petrol, deep enough for white text. */
const petrol: MantineColorsTuple = [
  '#edf5f5',
  '#d8e9e9',
  '#b2d3d4',
  '#8abdbf',
  '#6fb0b3',
  '#4a9094',
  '#2f7a7f',
  '#1c6469',
  '#124f54',
  '#0b3c40',
]

/** Warm greys: paper and stone instead of steel. */
const stone: MantineColorsTuple = [
  '#faf8f5',
  '#f4f0ea',
  '#eae4db',
  '#dcd4c8',
  '#c6bcad',
  '#8c8274',
  '#6a6155',
  '#524a40',
  '#3a342c',
  '#25211b',
]

const night: MantineColorsTuple = [
  '#ece7df',
  '#cfc8bd',
  '#aca498',
  '#857d72',
  '#4b463f',
  '#38342e',
  '#292621',
  '#1b1917',
  '#151311',
  '#100f0d',
]

/** The faces of `fonts.css`; the system's where they lack a character. */
const sans = "'Source Sans 3', system-ui, sans-serif"
/** The book face of the charter gives headings the voice of the printed page. */
const serif = "'EB Garamond', Georgia, serif"

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 8, dark: 6 },
  colors: { petrol, gray: stone, dark: night },
  black: '#25211b',
  defaultRadius: 'md',
  fontFamily: sans,
  headings: {
    fontFamily: sans,
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.9375rem', lineHeight: '1.2', fontWeight: '600' },
      h2: { fontSize: '1.25rem', lineHeight: '1.35' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h4: { fontSize: '1rem', lineHeight: '1.4' },
    },
  },
  other: { serif },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.45 } } },
    // Whole words in capitals are hard to read, and German nouns lose theirs.
    Badge: { defaultProps: { tt: 'none', fw: 600 } },
    Alert: { defaultProps: { variant: 'light' } },
    Select: { defaultProps: { comboboxProps: { shadow: 'md' } } },
    MultiSelect: { defaultProps: { comboboxProps: { shadow: 'md' } } },
  },
})

/** Our own tokens beside Mantine's, and Mantine's where its contrast is below WCAG 2.2 AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--tessera-serif': serif },
  light: {
    '--mantine-color-body': '#fbf9f6',
    '--mantine-color-placeholder': '#776e61',
    '--mantine-color-dimmed': '#6a6155',
    '--mantine-color-error': '#b02a1e',
    '--mantine-color-red-filled': '#b02a1e',
    '--mantine-color-red-filled-hover': '#952217',
    '--mantine-color-red-light-color': '#962015',
    '--tessera-surface': '#ffffff',
    '--tessera-surface-raised': '#f6f2ec',
    '--tessera-side': '#f1ebe2',
    '--tessera-line': '#dfd7cb',
    '--tessera-line-soft': '#ede8df',
    '--tessera-input-border': '#8c8274',
    '--tessera-hover': '#f5f1ea',
    '--tessera-text-quiet': '#6a6155',
    '--tessera-on-accent': '#ffffff',
    '--tessera-accent': '#124f54',
    '--tessera-clay': '#b95c3a',
    '--tessera-ochre': '#c9973f',
    '--tessera-quiet': '#e3dacd',
    '--tessera-quiet-strong': '#cfc4b4',
  },
  dark: {
    '--mantine-color-body': '#1b1917',
    '--mantine-color-placeholder': '#9a9286',
    '--mantine-color-dimmed': '#aca498',
    '--mantine-color-error': '#ff9d92',
    '--mantine-color-red-light-color': '#ffb3aa',
    '--tessera-surface': '#24211d',
    '--tessera-surface-raised': '#2b2823',
    '--tessera-side': '#151311',
    '--tessera-line': '#3d3932',
    '--tessera-line-soft': '#322e29',
    '--tessera-input-border': '#857d72',
    '--tessera-hover': '#2d2a25',
    '--tessera-text-quiet': '#aca498',
    '--tessera-on-accent': '#ffffff',
    '--tessera-accent': '#6fb0b3',
    '--mantine-color-petrol-light': 'rgb(111 176 179 / 16%)',
    '--mantine-color-petrol-light-hover': 'rgb(111 176 179 / 22%)',
    '--mantine-color-petrol-light-color': '#9fd0d2',
    '--mantine-color-petrol-outline': '#6fb0b3',
    '--tessera-clay': '#d98362',
    '--tessera-ochre': '#d9ad5f',
    '--tessera-quiet': '#38342e',
    '--tessera-quiet-strong': '#4b463f',
  },
})
