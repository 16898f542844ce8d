// Cleans what is pasted as the server does when it saves (OrchardSite.Engine.Cms.Html.Cleaning): what the writer sees is what will be kept.
(function () {
  "use strict";

  var dropped = "script,style,meta,link,title,xml,template,object,embed,iframe,button,input,select,textarea,svg";
  var kept = {
    A: ["href", "title", "target"],
    IMG: ["src", "alt", "title", "width", "height"],
    TD: ["colspan", "rowspan"],
    TH: ["colspan", "rowspan", "scope"],
    OL: ["start", "type"]
  };
  var renamed = { B: "strong", I: "em", STRIKE: "s", H1: "h2" };
  var allowed = /^(P|H[1-6]|UL|OL|LI|TABLE|THEAD|TBODY|TFOOT|TR|TD|TH|CAPTION|BLOCKQUOTE|FIGURE|FIGCAPTION|PRE|HR|BR|IMG|A|STRONG|EM|B|I|U|S|STRIKE|SUB|SUP|DEL|INS|CODE|VIDEO|AUDIO|SOURCE)$/;
  var block = /^(P|H[1-6]|UL|OL|LI|TABLE|THEAD|TBODY|TFOOT|TR|TD|TH|BLOCKQUOTE|FIGURE|PRE|HR|DIV|SECTION|ARTICLE|VIDEO|AUDIO)$/;

  function clean(html) {
    var page = new DOMParser().parseFromString(html.replace(/<!\[(if|endif)[^>]*\]>/gi, ""), "text/html");
    page.querySelectorAll(dropped).forEach(function (element) { element.remove(); });
    removeComments(page.body);
    Array.from(page.body.querySelectorAll("*")).reverse().forEach(function (element) { visit(page, element); });
    page.body.querySelectorAll("p,h2,h3,h4,h5,h6,li").forEach(trim);
    page.body.querySelectorAll("p,h2,h3,h4,h5,h6,strong,em,u,s").forEach(function (element) {
      if (!element.textContent.trim() && !element.querySelector("img,video,audio,table,hr")) {
        element.remove();
      }
    });
    return page.body.innerHTML;
  }

  function removeComments(root) {
    var walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    var comments = [];
    while (walker.nextNode()) {
      comments.push(walker.currentNode);
    }
    comments.forEach(function (comment) { comment.remove(); });
  }

  function visit(page, element) {
    var style = element.getAttribute("style") || "";
    var align = /text-align\s*:\s*(center|right)/i.exec(style) || /^(center|right)$/i.exec(element.getAttribute("align") || "");

    if (element.tagName === "IMG") {
      if (!element.getAttribute("src") && element.dataset.src) {
        element.setAttribute("src", element.dataset.src);
      }
      if (/^file:/i.test(element.getAttribute("src") || "file:")) {
        element.remove();
        return;
      }
    }

    if (element.tagName === "SPAN" || element.tagName === "FONT") {
      unwrapSpan(page, element, style);
      return;
    }

    if (/^(DIV|SECTION|ARTICLE|HEADER|FOOTER|MAIN|ASIDE|CENTER)$/.test(element.tagName)) {
      var holdsBlocks = Array.from(element.children).some(function (child) { return block.test(child.tagName); });
      element = holdsBlocks ? unwrap(element) : rename(page, element, "p");
    } else if (!allowed.test(element.tagName)) {
      element = unwrap(element);
    } else if (renamed[element.tagName]) {
      element = rename(page, element, renamed[element.tagName]);
    }

    if (element) {
      Array.from(element.attributes).forEach(function (attribute) {
        if ((kept[element.tagName] || []).indexOf(attribute.name) < 0 && !/^(VIDEO|AUDIO|SOURCE)$/.test(element.tagName)) {
          element.removeAttribute(attribute.name);
        }
      });
      if (align && /^(P|H[2-6]|TD|TH)$/.test(element.tagName)) {
        element.style.textAlign = align[1].toLowerCase();
      }
    }
  }

  function unwrapSpan(page, element, style) {
    var holdsBlocks = Array.from(element.children).some(function (child) { return block.test(child.tagName); });
    var emphasis = !holdsBlocks && [
      [/font-weight\s*:\s*(bold|bolder|[6-9]00)/i, "strong"],
      [/font-style\s*:\s*(italic|oblique)/i, "em"],
      [/text-decoration(-line)?\s*:[^;]*underline/i, "u"]
    ].filter(function (rule) { return rule[0].test(style); })[0];

    if (emphasis) {
      rename(page, element, emphasis[1]);
    } else {
      unwrap(element);
    }
  }

  function unwrap(element) {
    element.replaceWith.apply(element, Array.from(element.childNodes));
    return null;
  }

  function rename(page, element, name) {
    var other = page.createElement(name);
    other.append.apply(other, Array.from(element.childNodes));
    element.replaceWith(other);
    return other;
  }

  // Takes the typed indentation and stray spaces from a block's ends.
  function trim(element) {
    var texts = [];
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    texts.forEach(function (text) { text.data = text.data.replace(/[\u200b-\u200d\u2060\ufeff]/g, "").replace(/[ \t\r\n\u00a0]+/g, " "); });
    edge(texts, /^[\s\u3000]+/);
    edge(texts.reverse(), /[\s\u3000]+$/);
  }

  function edge(texts, pattern) {
    for (var index = 0; index < texts.length; index++) {
      texts[index].data = texts[index].data.replace(pattern, "");
      if (texts[index].data) {
        return;
      }
    }
  }

  window.cleanPastedHtml = clean;
})();
