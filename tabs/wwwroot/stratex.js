// Follows the theme of Teams and signs the person in. Everything else works without a script.
(() => {
  "use strict";
  const patience = 8000;
  const themes = ["default", "dark", "contrast"];

  // A frame may be denied session storage; then each page asks Teams again.
  const memory = () => {
    try {
      return sessionStorage;
    } catch {
      return { getItem: () => null, setItem: () => {}, removeItem: () => {} };
    }
  };

  const show = theme => {
    if (themes.includes(theme)) {
      document.documentElement.dataset.theme = theme;
      memory().setItem("stratex-theme", theme);
    }
  };

  // The local page that plays Teams posts theme changes to its frames: { theme: "dark" }.
  addEventListener("message", event => {
    if (event.origin === location.origin && event.source === parent && typeof event.data?.theme === "string") {
      show(event.data.theme);
    }
  });

  const within = (promise, milliseconds) => Promise.race([promise, new Promise((_, reject) => setTimeout(() => reject(new Error("no answer")), milliseconds))]);

  const teams = async () => {
    if (parent === window || !window.microsoftTeams) {
      throw new Error("not inside Teams");
    }
    await within(microsoftTeams.app.initialize(), patience);
    microsoftTeams.app.registerOnThemeChangeHandler(show);
    const context = await microsoftTeams.app.getContext();
    show(context.app.theme);
    microsoftTeams.app.notifySuccess();
  };

  const signIn = async (opened, status) => {
    try {
      await opened;
    } catch {
      status.textContent = status.dataset.needsTeams;
      return;
    }

    const token = await within(microsoftTeams.authentication.getAuthToken(), patience);
    const answer = await fetch("/session", { method: "POST", headers: { Authorization: `Bearer ${token}` } });
    if (!answer.ok) {
      status.textContent = (await answer.json()).detail;
    } else if (memory().getItem("stratex-signed-in") === location.href) {
      // The session cookie set a moment ago did not come back: reloading again would loop.
      memory().removeItem("stratex-signed-in");
      status.textContent = status.dataset.notKept;
    } else {
      memory().setItem("stratex-signed-in", location.href);
      location.reload();
    }
  };

  const opened = teams();
  const status = document.querySelector("[data-sign-in-status]");
  if (status) {
    signIn(opened, status).catch(() => { status.textContent = status.dataset.needsTeams; });
  } else {
    memory().removeItem("stratex-signed-in");
    opened.catch(() => { /* Outside Teams the browser's setting decides the theme. */ });
  }
})();
