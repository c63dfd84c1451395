export * from './conversations/createConversationStore.js';
export * from './conversations/ConversationStore.js';
