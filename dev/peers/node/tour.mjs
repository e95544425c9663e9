// The process that tours a simulated market with an official package for Node.
//
// Its arguments: the folder that has the package installed, and the package's name.
//
// Questions, each a JSON object in a line with its name under `do`, and their answers:
//
// facts      {methods: {method: the protocol that it asks for}, protocols: names of all that it knows}
// connect    port, ssl, key: {login: whether it was let in; problem: if it was not}; an earlier client is closed
// reconnect  the same for the next log-in that the client makes by itself
// identity   {connID; unknown: names of its commands that `findCmdObj` does not find}
// call       method, c2s: {s2c: the reply} or {problem: text}
// heard      {protocol number: how many good pushes of it have come since the last question}
// raised     [text of each exception so far that nobody caught]
// stop       {}: the client hears no pushes from now on

import { createRequire } from "node:module";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const [folder, packageName] = process.argv.slice(2);
const HOST = "127.0.0.1";
const PATIENCE = 20_000; // on a busy machine, what is asked for the first time may take longer than by default
const OPEND_LOST = 2;

// Standard output is for the answers alone; the packages tell it about their connections.
console.log = console.debug = () => {};

const { resolve } = createRequire(`${folder}/`);
const { default: Client, ...named } = await import(pathToFileURL(resolve(packageName)));
const commands = Object.values(named).flatMap((ids) => Object.values(ids));

const raised = [];
process.on("uncaughtException", (error) => raised.push(String(error)));

let client = null;
let counts = {};

const answers = {
  facts() {
    const own = Object.getOwnPropertyNames(Client.prototype).filter((name) => /^[A-Z]/.test(name));
    const asked = { _sendCmd: (_command, _request, protocol) => protocol };
    return {
      methods: Object.fromEntries(own.map((name) => [name, Client.prototype[name].call(asked, {})])),
      protocols: commands.map(({ name }) => name),
    };
  },

  async connect({ port, ssl, key }) {
    client?.websock.close();
    client = new Client();
    client.onPush = (command, { retType }) => retType === 0 && note(command);
    const login = nextLogin();
    client.start(HOST, port, ssl, key);
    client.websock.timeout = PATIENCE;
    client.websock.regPushCallback("the door's own", ({ cmd, error }) => cmd === OPEND_LOST && error && note(cmd));
    return login;
  },

  reconnect: () => nextLogin(),

  identity: () => ({
    connID: String(client.getConnID()),
    unknown: commands.filter(({ cmd }) => Client.findCmdObj(cmd)?.cmd !== cmd).map(({ name }) => name),
  }),

  async call({ method, c2s }) {
    try {
      const { s2c } = await client[method]({ c2s });
      return { s2c: s2c && s2c.$type.toObject(s2c, { longs: String, bytes: String, arrays: true }) };
    } catch (problem) {
      return { problem: problem?.retMsg || (problem instanceof Error ? `raised ${problem}` : String(problem)) };
    }
  },

  heard() {
    const since = counts;
    counts = {};
    return since;
  },

  raised: () => raised,

  stop() {
    client.stop();
    return {};
  },
};

function note(command) {
  counts[command] = (counts[command] ?? 0) + 1;
}

function nextLogin() {
  return new Promise((settle) => {
    const tooLate = setTimeout(() => settle({ login: false, problem: "nobody answered the log-in" }), PATIENCE);
    client.onlogin = (isIn, reply) => {
      clearTimeout(tooLate);
      settle(isIn ? { login: true } : { login: false, problem: String(reply) });
    };
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  const { do: name, ...given } = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(await answers[name](given))}\n`);
}
process.exit(0);
