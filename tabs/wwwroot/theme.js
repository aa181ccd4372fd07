// Runs before the first paint, so that no page flashes in another theme: the theme the server set, else the last one in this session.
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
    // A frame that is denied session storage follows Teams or the browser.
  }
})();

// In a frame, Teams shows the tabs, and stratex.css hides the page's own navigation.
if (window.parent !== window) {
  document.documentElement.dataset.framed = "";
}
