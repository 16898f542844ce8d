#!/usr/bin/env bash
# Copies what the editor needs of TinyMCE out of node_modules into the module that serves it.
set -euo pipefail
cd "$(dirname "$0")"
from=node_modules/tinymce
to=../../../src/Engine/Cms/Html/wwwroot/vendor/tinymce
rm -rf "$to"

files=(
  license.txt
  tinymce.min.js
  themes/silver/theme.min.js
  models/dom/model.min.js
  icons/default/icons.min.js
  skins/ui/oxide/skin.min.css
  skins/ui/oxide/content.min.css
  skins/content/default/content.min.css
)
for plugin in autolink charmap code fullscreen image link lists searchreplace table visualblocks wordcount; do
  files+=("plugins/$plugin/plugin.min.js")
done
for file in "${files[@]}"; do
  install -D -m 644 "$from/$file" "$to/$file"
done
install -D -m 644 node_modules/tinymce-i18n/langs6/zh-Hans.js "$to/langs/zh-Hans.js"
install -D -m 644 node_modules/tinymce-i18n/LICENSE "$to/langs/license.txt"
