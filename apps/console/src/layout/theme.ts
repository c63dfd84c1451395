import tokensCss from '@e-index/ui/tokens.css?raw';
import { defaultTheme, type RaThemeOptions } from 'react-admin';
import { readTokens, type Scheme } from './readTokens.js';

/** MUI computes with colours and cannot read CSS variables, so the theme is made from the text of the token sheet: still one source. */
const themeOf = (scheme: Scheme): RaThemeOptions => {
  const tokens = readTokens(tokensCss, scheme);
  const token = (name: string): string => {
    const value = tokens.get(`ei-${name}`);
    if (value === undefined) throw new Error(`tokens.css has no --ei-${name}`);
    return value;
  };
  const accent = { main: token('accent'), contrastText: token('accent-ink') };
  const focus = { '&:focus-visible': { outline: `3px solid ${token('accent')}`, outlineOffset: 2 } };
  return {
    ...defaultTheme,
    palette: {
      mode: scheme,
      primary: accent,
      secondary: accent,
      error: { main: token('danger') },
      warning: { main: token('warning') },
      success: { main: token('success') },
      text: { primary: token('ink'), secondary: token('ink-soft') },
      divider: token('line'),
      background: { default: token('paper'), paper: token('paper') },
    },
    typography: { fontFamily: token('font'), fontSize: 14, button: { textTransform: 'none', fontWeight: 600 } },
    shape: { borderRadius: 6 },
    components: {
      ...defaultTheme.components,
      MuiCssBaseline: { styleOverrides: { ':root': { colorScheme: scheme }, body: { backgroundColor: token('paper') } } },
      MuiButtonBase: { styleOverrides: { root: focus } },
      MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { defaultProps: { elevation: 0 }, styleOverrides: { root: { border: `1px solid ${token('line')}` } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: token('line') },
          head: { fontWeight: 600, color: token('ink-soft'), backgroundColor: token('paper') },
        },
      },
      MuiTableSortLabel: { styleOverrides: { root: { color: 'inherit' }, icon: { fontSize: 16 } } },
      MuiFormHelperText: { styleOverrides: { root: { color: token('ink-soft') } } },
      MuiOutlinedInput: { styleOverrides: { notchedOutline: { borderColor: token('line-strong') } } },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small' } },
      MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small', margin: 'dense' } },
    },
  };
};

export const lightTheme = themeOf('light');
export const darkTheme = themeOf('dark');
