import type { Look } from './look.ts'

/* Sizes and colours near those that Teams draws cards with (Fluent 2's neutral and brand colours). */

interface Palette {
  readonly text: string
  readonly quiet: string
  readonly accent: string
  readonly sheet: string
  readonly emphasis: string
  readonly rule: string
}

const LIGHT: Palette = {
  text: '#242424',
  quiet: '#616161',
  accent: '#4f52b2',
  sheet: '#ffffff',
  emphasis: '#f5f5f5',
  rule: '#d1d1d1',
}
const DARK: Palette = {
  text: '#ffffff',
  quiet: '#adadad',
  accent: '#a9acf0',
  sheet: '#292929',
  emphasis: '#1f1f1f',
  rule: '#525252',
}

function hostConfig({ text, quiet, accent, sheet, emphasis, rule }: Palette): object {
  const foregroundColors = {
    default: { default: text, subtle: quiet },
    accent: { default: accent, subtle: accent },
  }
  return {
    fontFamily: "'Segoe UI', system-ui, sans-serif",
    fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 200, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
    spacing: { none: 0, small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: rule },
    supportsInteractivity: true,
    actions: { maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8 },
    containerStyles: {
      default: { backgroundColor: sheet, foregroundColors },
      emphasis: { backgroundColor: emphasis, foregroundColors },
    },
  }
}

export const HOST_CONFIG: Readonly<Record<Look['theme'], object>> = {
  light: hostConfig(LIGHT),
  dark: hostConfig(DARK),
}
