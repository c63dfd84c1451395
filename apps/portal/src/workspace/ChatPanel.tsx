import { createClient } from '@e-index/contracts';
import type { Locale } from '@e-index/messages';
import ReactWebChat, { createDirectLine } from 'botframework-webchat';
import { useEffect, useRef, useState } from 'react';
import { workspaceWords } from '../locales/workspace.js';
import { chatStyle } from './chatStyle.js';

export interface ChatPanelProps {
  readonly locale: Locale;
  readonly assignmentId: string;
  /** Called once the conversation's messages have arrived. */
  readonly onReady: () => void;
  readonly onFailed: () => void;
  readonly visible: boolean;
}

type DirectLine = ReturnType<typeof createDirectLine>;

/** Web Chat on the person's conversation about this questionnaire. Loaded apart, because it is larger than all the rest. */
export default function ChatPanel({ locale, assignmentId, onReady, onFailed, visible }: ChatPanelProps) {
  const [directLine, setDirectLine] = useState<DirectLine>();
  const [userId, setUserId] = useState<string>();
  const told = useRef(false);
  useEffect(() => {
    let open: DirectLine | undefined;
    let left = false;
    createClient({ locale })
      .chat(assignmentId)
      .then(({ token, domain, userId: id }) => {
        if (left) return;
        open = createDirectLine({ token, domain: new URL(domain, location.href).href });
        open.activity$.subscribe(() => {
          if (told.current) return;
          told.current = true;
          onReady();
        });
        setUserId(id);
        setDirectLine(open);
      })
      .catch(onFailed);
    return () => {
      left = true;
      open?.end();
    };
  }, [assignmentId, locale, onFailed, onReady]);
  if (directLine === undefined) return null;
  return (
    <section className="chat" aria-label={workspaceWords(locale).chatName} hidden={!visible}>
      <ReactWebChat directLine={directLine} userID={userId} locale={locale === 'lv' ? 'lv-LV' : 'en-GB'} styleOptions={chatStyle()} />
    </section>
  );
}
