#!/usr/bin/env bash
# Copies the icons that links choose from out of node_modules into the module that draws them.
set -euo pipefail
cd "$(dirname "$0")"
from=node_modules/bootstrap-icons
to=../../../Modules/Procuratorate.ServiceLinks/wwwroot/vendor/bootstrap-icons
rm -rf "$to"

icons=(
  bank book building calendar-check camera-video chat-square-text clipboard-check envelope-paper file-earmark-text
  folder2-open geo-alt globe2 heart journal-text link-45deg megaphone mortarboard newspaper people person-raised-hand
  phone question-circle search shield-check sina-weibo telephone tiktok tree wechat
)
install -D -m 644 "$from/LICENSE" "$to/license.txt"
for icon in "${icons[@]}"; do
  install -D -m 644 "$from/icons/$icon.svg" "$to/$icon.svg"
done
