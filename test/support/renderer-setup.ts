import { notifications } from '@mantine/notifications'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// What Mantine and the tables ask of a browser and jsdom does not have.
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => {},
    removeEventListener: () => {},
    addListener: () => {},
    removeListener: () => {},
    dispatchEvent: () => false,
  }) as MediaQueryList
window.ResizeObserver = class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
window.scrollTo = () => {}
// A test's window is always idle.
window.requestIdleCallback = (work) =>
  window.setTimeout(() => work({ didTimeout: false, timeRemaining: () => 50 }), 0)
window.cancelIdleCallback = (request) => window.clearTimeout(request)
// Text areas that grow measure anew when a font arrives.
Object.defineProperty(document, 'fonts', { configurable: true, value: new EventTarget() })
window.HTMLElement.prototype.scrollIntoView = () => {}
window.HTMLElement.prototype.scrollTo = () => {}
// Virtual lists measure their room: without any they would draw no row.
Object.defineProperty(window.HTMLElement.prototype, 'offsetHeight', { configurable: true, get: () => 600 })
Object.defineProperty(window.HTMLElement.prototype, 'clientHeight', { configurable: true, get: () => 600 })
Object.defineProperty(window.HTMLElement.prototype, 'clientWidth', { configurable: true, get: () => 900 })
Object.defineProperty(window.HTMLElement.prototype, 'offsetWidth', { configurable: true, get: () => 900 })

afterEach(() => {
  cleanup()
  notifications.clean()
})
