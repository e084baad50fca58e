// A bot on Slack's own client that says one thing back in the thread. It ends when its standard input does.
import bolt from '@slack/bolt';

const app = new bolt.App({
  token: process.env.BOT_TOKEN,
  appToken: process.env.APP_TOKEN,
  socketMode: true,
  logLevel: 'error',
  clientOptions: { slackApiUrl: process.env.API },
});

app.message('써줘', async ({ message, say }) => say({ text: '쓰겠습니다.', thread_ts: message.thread_ts ?? message.ts }));
app.message('이내로', async ({ message, say }) => say({ text: '줄이겠습니다.', thread_ts: message.thread_ts ?? message.ts }));
app.error(async (error) => console.error(error.code ?? error.message));

await app.start();
process.stdin.on('end', () => process.exit(0)).resume();
