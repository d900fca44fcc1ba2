"""A function of a browser's module, called from a test without the page's script around it."""


def evaluate(form, function, part=None):
    """A script that answers a list of texts by `function` of the module which the form names, or a
    part of it, and leaves it as `window.asked[function]`, with the bytes of its memory as
    `window.memory[function]`."""
    return f"""
async (queries) => {{
  const name = "{function}";
  window.asked ??= {{}};
  window.memory ??= {{}};
  if (!window.asked[name]) {{
    const {{ tables }} = document.querySelector("{form}").dataset;
    const {{ module }} = document.querySelector("{part or form}").dataset;
    const bytes = async (address) => new Uint8Array(await (await fetch(address)).arrayBuffer());
    const [code, ...parts] = await Promise.all([module, ...tables.split(" ")].map(bytes));
    const bundle = new Uint8Array(await new Blob(parts).arrayBuffer());
    const {{ exports }} = (await WebAssembly.instantiate(code)).instance;
    const put = (bytes) => {{
      const pointer = exports.allocate(bytes.length);
      new Uint8Array(exports.memory.buffer, pointer, bytes.length).set(bytes);
      return pointer;
    }};
    const pointer = put(bundle);
    if (!exports.load(pointer, bundle.length)) throw new Error("no tables");
    window.asked[name] = (query) => {{
      const text = new TextEncoder().encode(query);
      const pointer = put(text);
      const result = exports[name](pointer, text.length);
      const length = new DataView(exports.memory.buffer).getUint32(result, true);
      const html = new TextDecoder("utf-8", {{ fatal: true, ignoreBOM: true }}).decode(
        new Uint8Array(exports.memory.buffer, result + 4, length));
      exports.release();
      return html;
    }};
    window.memory[name] = () => exports.memory.buffer.byteLength;
  }}
  return queries.map(window.asked[name]);
}}
"""
