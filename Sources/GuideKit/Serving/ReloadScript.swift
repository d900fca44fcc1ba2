import Markup

/// What the server adds to each page, so that it reloads itself and shows what is to be mended.
///
/// The pages' security policy stays as it is: the script, its stylesheet and what it asks for come
/// from the site's own origin.
enum ReloadScript {
    static let address = "/.guide/reload.js"
    static let styleAddress = "/.guide/errors.css"
    static let changesAddress = "/.guide/changes"

    /// `site` is the revision that the page was rendered from.
    static func element(site: Int) -> HTML {
        "<script src=\"\(address)?site=\(site)\" defer></script>\n"
    }

    /// The page with the script at the end of its head, or at its own end if it has none.
    static func added(to page: [UInt8], site: Int) -> [UInt8] {
        let index = headEnd(of: page) ?? page.endIndex
        return page[..<index] + element(site: site).bytes + page[index...]
    }

    private static func headEnd(of page: [UInt8]) -> Int? {
        let tag = Array("</head>".utf8)
        return page.indices.first { page[$0] == tag[0] && page[$0...].starts(with: tag) }
    }

    /// A page asks which revision follows the one it knows, and the answer waits until there is
    /// one. A hidden page does not ask: browsers grant a server six connections for all their tabs.
    static let script = """
        (() => {
          const site = Number(new URL(document.currentScript.src).searchParams.get("site"));
          let seen = site;
          let asking = null;

          async function ask() {
            asking = new AbortController();
            const address = `\(changesAddress)?after=${seen}`;
            const reply = await fetch(address, { cache: "no-store", signal: asking.signal });
            return reply.json();
          }

          async function follow() {
            while (!document.hidden) {
              try {
                const change = await ask();
                if (change.site !== site) return location.reload();
                seen = change.revision;
                show(change.errors);
              } catch {
                if (!document.hidden) await new Promise((wake) => setTimeout(wake, 500));
              }
            }
            asking = null;
          }

          function show(errors) {
            let box = document.getElementById("guide-errors");
            if (errors === "") return box?.remove();
            if (!box) {
              addStyle();
              box = document.createElement("pre");
              box.id = "guide-errors";
              box.lang = "en";
              box.setAttribute("role", "alert");
              document.body.append(box);
            }
            box.textContent = errors;
          }

          function addStyle() {
            const address = "\(styleAddress)";
            if (document.querySelector(`link[href="${address}"]`)) return;
            const link = document.createElement("link");
            link.rel = "stylesheet";
            link.href = address;
            document.head.append(link);
          }

          document.addEventListener("visibilitychange", () => {
            if (document.hidden) asking?.abort();
            else if (!asking) follow();
          });
          follow();
        })();

        """

    static let style = """
        #guide-errors {
          position: fixed;
          z-index: 2147483647;
          inset: auto 0 0;
          box-sizing: border-box;
          max-height: 60vh;
          margin: 0;
          padding: 1rem;
          overflow: auto;
          border: 0;
          border-top: 0.25rem solid #c62828;
          background: #fff;
          color: #1a1a1a;
          font: 0.875rem/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace;
          tab-size: 1;
          white-space: pre;
        }

        @media (prefers-color-scheme: dark) {
          #guide-errors {
            background: #1a1a1a;
            color: #f2f2f2;
          }
        }

        """
}
