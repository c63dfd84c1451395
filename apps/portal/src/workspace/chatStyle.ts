/** Web Chat's own styling, taken from the tokens as the page resolves them, dark or light. */
export const chatStyle = () => {
  const probe = document.createElement('span');
  document.body.append(probe);
  const colour = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const style = {
    primaryFont: getComputedStyle(document.body).fontFamily,
    accent: colour('--ei-accent'),
    subtle: colour('--ei-ink-soft'),
    backgroundColor: colour('--ei-paper'),
    bubbleBackground: colour('--ei-paper-raised'),
    bubbleTextColor: colour('--ei-ink'),
    bubbleBorderColor: colour('--ei-line'),
    bubbleBorderRadius: 8,
    bubbleMaxWidth: 640,
    bubbleFromUserBackground: colour('--ei-accent-soft'),
    bubbleFromUserTextColor: colour('--ei-ink'),
    bubbleFromUserBorderColor: colour('--ei-accent'),
    bubbleFromUserBorderRadius: 8,
    sendBoxBackground: colour('--ei-paper'),
    sendBoxTextColor: colour('--ei-ink'),
    sendBoxBorderTop: `1px solid ${colour('--ei-line-strong')}`,
    sendBoxButtonColor: colour('--ei-accent'),
    sendBoxPlaceholderColor: colour('--ei-ink-soft'),
    timestampColor: colour('--ei-ink-soft'),
    suggestedActionLayout: 'flow' as const,
    suggestedActionBackgroundColor: colour('--ei-paper'),
    suggestedActionTextColor: colour('--ei-accent'),
    suggestedActionBorderColor: colour('--ei-accent'),
    suggestedActionBorderRadius: 6,
    suggestedActionHeight: 44,
    hideUploadButton: true,
    rootHeight: '100%',
    rootWidth: '100%',
  };
  probe.remove();
  return style;
};
