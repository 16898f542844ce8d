// Makes a rich-text editor of every <textarea data-wysiwyg>. Without scripts the text area itself is the editor.
(function () {
  "use strict";

  if (!window.tinymce) {
    return;
  }

  // Sends a chosen or pasted picture to the media library and answers with its address.
  function uploader(area) {
    return function (blob) {
      var token = area.form.querySelector("input[name=__RequestVerificationToken]");
      var form = new FormData();
      form.append("files", blob.blob(), blob.filename());
      form.append("__RequestVerificationToken", token ? token.value : "");
      return fetch(area.dataset.uploadUrl, { method: "POST", body: form, credentials: "same-origin" })
        .then(function (response) {
          return response.ok ? response.json() : Promise.reject({ message: "HTTP " + response.status, remove: true });
        })
        .then(function (answer) {
          var file = answer.files[0];
          return file && file.url ? file.url : Promise.reject({ message: file ? file.error : "", remove: true });
        });
    };
  }

  document.querySelectorAll("textarea[data-wysiwyg]").forEach(function (area) {
    var isChinese = (document.documentElement.lang || "zh-CN").toLowerCase().indexOf("zh") === 0;

    window.tinymce.init({
      target: area,
      language: isChinese ? "zh-Hans" : "en",
      height: Number(area.dataset.wysiwygHeight) || 520,
      resize: false,
      menubar: false,
      branding: false,
      promotion: false,
      elementpath: false,
      convert_urls: false,
      entity_encoding: "raw",
      browser_spellcheck: true,
      contextmenu: false,
      plugins: "autolink charmap code fullscreen image link lists searchreplace table visualblocks wordcount",
      toolbar: "undo redo | blocks | bold italic underline | alignleft aligncenter alignright | bullist numlist | link image table | removeformat | searchreplace fullscreen code",
      toolbar_mode: "wrap",
      block_formats: isChinese
        ? "\u6b63\u6587=p; \u6807\u9898\u4e00=h2; \u6807\u9898\u4e8c=h3; \u6807\u9898\u4e09=h4; \u5f15\u7528=blockquote"
        : "Paragraph=p; Heading 1=h2; Heading 2=h3; Heading 3=h4; Quote=blockquote",
      image_caption: true,
      image_dimensions: true,
      table_default_attributes: {},
      table_default_styles: {},
      table_appearance_options: false,
      table_advtab: false,
      table_cell_advtab: false,
      table_row_advtab: false,
      link_default_target: "",
      paste_block_drop: false,
      paste_data_images: Boolean(area.dataset.uploadUrl),
      automatic_uploads: Boolean(area.dataset.uploadUrl),
      images_upload_handler: area.dataset.uploadUrl ? uploader(area) : undefined,
      images_file_types: "jpg,jpeg,png,gif,webp",
      paste_preprocess: function (editor, args) {
        args.content = window.cleanPastedHtml(args.content);
      },
      content_style: "body{font:16px/1.8 'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif;margin:1rem auto;max-width:46rem;padding:0 1rem}p{text-indent:2em;margin:.6em 0}li p,td p,th p,p[style*='center'],p[style*='right']{text-indent:0}table{border-collapse:collapse;width:100%}td,th{border:1px solid #bbb;padding:.3em .5em}img{max-width:100%;height:auto}",
      setup: function (editor) {
        editor.on("input change undo redo", function () {
          editor.save();
          area.dispatchEvent(new Event("input", { bubbles: true }));
        });
      }
    });
  });
})();
