import type { ThemeConfig } from 'antd';
import { sans, sizes, tokens, type TypeSize } from './tokens';

/** antd drawn with the desk's tokens. */
export function antdTheme(size: TypeSize, still: boolean): ThemeConfig {
  const { base, control } = sizes[size];
  return {
    token: {
      colorPrimary: tokens.seal,
      colorLink: tokens.sky,
      colorSuccess: tokens.jade,
      colorInfo: tokens.sky,
      colorWarning: tokens.amber,
      colorError: tokens.seal,
      colorText: tokens.ink,
      colorTextSecondary: tokens.ink2,
      colorTextTertiary: tokens.ink3,
      colorTextDescription: tokens.ink3,
      colorTextPlaceholder: tokens.ink3,
      colorBgLayout: tokens.paper,
      colorBgContainer: tokens.sheet,
      colorBgElevated: tokens.sheet,
      colorBgMask: 'rgb(31 35 41 / 30%)',
      colorBorder: tokens.control,
      colorBorderSecondary: tokens.line,
      colorSplit: tokens.hair,
      fontFamily: sans,
      fontSize: base,
      lineHeight: 1.6,
      controlHeight: control,
      borderRadius: 6,
      motion: !still,
      motionDurationFast: '0.08s',
      motionDurationMid: '0.12s',
      motionDurationSlow: '0.15s',
    },
    components: {
      Button: {
        defaultBorderColor: tokens.edge,
        defaultHoverColor: tokens.ink,
        defaultHoverBorderColor: tokens.control,
        defaultHoverBg: tokens.head,
        defaultActiveColor: tokens.ink,
        defaultActiveBorderColor: tokens.control,
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 400,
      },
      // Red round a field means that it is wrong, so neither the mouse nor the focus colours it so.
      Input: { activeShadow: 'none', hoverBorderColor: tokens.ink2, activeBorderColor: tokens.ink2 },
      Select: { activeOutlineColor: 'transparent', hoverBorderColor: tokens.ink2, activeBorderColor: tokens.ink2 },
      Modal: { titleFontSize: Math.round(base * 1.13) },
    },
  };
}
