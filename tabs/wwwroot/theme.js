// Before anything is drawn, so that no page flashes in another theme: what the address says, else what was last seen here.
(() => {
  "use strict";
  const root = document.documentElement;
  try {
    if (root.dataset.theme) {
      sessionStorage.setItem("stratex-theme", root.dataset.theme);
    } else if (sessionStorage.getItem("stratex-theme")) {
      root.dataset.theme = sessionStorage.getItem("stratex-theme");
    }
  } catch {
    // A frame without storage of its own follows Teams or the browser.
  }
})();

// As a tab, the frame around it brings the way from page to page.
if (window.parent !== window) {
  document.documentElement.dataset.framed = "";
}
