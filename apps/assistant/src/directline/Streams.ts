import type { ConversationStore } from '@e-index/database/conversations';
import type { WebSocket } from 'ws';
import { activitySet } from './wireActivity.js';

interface Stream {
  readonly socket: WebSocket;
  readonly userId: string;
  readonly session: string;
  sent: number;
  pumping: boolean;
  again: boolean;
}

/**
 * Open sockets by conversation. The database's doorbell says that something was added; each socket is then sent what lies
 * behind its own watermark, so a lost notification loses nothing and a replay has no gap.
 */
export class Streams {
  private readonly open = new Map<string, Set<Stream>>();

  constructor(private readonly store: ConversationStore) {}

  add(conversationId: string, userId: string, session: string, watermark: number, socket: WebSocket): void {
    const streams = this.open.get(conversationId) ?? new Set<Stream>();
    this.open.set(conversationId, streams);
    // The same page opened a new stream: the old one is dead or dying, and both would show every message twice.
    for (const other of streams) if (other.session === session) other.socket.close(1000);
    const stream: Stream = { socket, userId, session, sent: watermark, pumping: false, again: false };
    streams.add(stream);
    const remove = (): void => {
      streams.delete(stream);
      if (streams.size === 0 && this.open.get(conversationId) === streams) this.open.delete(conversationId);
    };
    socket.on('close', remove);
    socket.on('error', remove);
    void this.pump(conversationId, stream);
  }

  /** A conversation has news, or with '*' any of them may have. */
  ring(conversationId: string): void {
    const ids = conversationId === '*' ? [...this.open.keys()] : [conversationId];
    for (const id of ids) for (const stream of this.open.get(id) ?? []) void this.pump(id, stream);
  }

  closeAll(): void {
    for (const streams of this.open.values()) for (const { socket } of streams) socket.close(1001);
  }

  private async pump(conversationId: string, stream: Stream): Promise<void> {
    stream.again = true;
    if (stream.pumping) return;
    stream.pumping = true;
    try {
      while (stream.again && stream.socket.readyState === stream.socket.OPEN) {
        stream.again = false;
        const news = await this.store.activitiesAfter(conversationId, stream.sent);
        if (news.length === 0) continue;
        stream.socket.send(JSON.stringify(activitySet(conversationId, stream.userId, news, stream.sent)));
        stream.sent = news.at(-1)?.sequence ?? stream.sent;
      }
    } catch {
      // The database is away: the client reconnects with its watermark, and nothing is lost.
      stream.socket.close(1011);
    } finally {
      stream.pumping = false;
    }
  }
}
