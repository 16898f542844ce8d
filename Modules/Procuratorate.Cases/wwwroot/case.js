// Marks in the index of a case the section that is being read. Without scripts the page is whole.
(function () {
  "use strict";

  var links = Array.from(document.querySelectorAll(".case-index a"));
  if (links.length === 0 || !("IntersectionObserver" in window)) {
    return;
  }

  function mark(id) {
    links.forEach(function (link) {
      if (link.hash === "#" + id) {
        link.setAttribute("aria-current", "location");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }

  // The section that crosses a line in the upper third of the window.
  var observer = new IntersectionObserver(function (entries) {
    entries.filter(function (entry) { return entry.isIntersecting; }).forEach(function (entry) {
      mark(entry.target.getAttribute("aria-labelledby"));
    });
  }, { rootMargin: "-30% 0px -70% 0px" });
  document.querySelectorAll(".case-section").forEach(function (section) { observer.observe(section); });
})();
