#!/usr/bin/env bash
# Copies the built files of Bootstrap out of node_modules into the module that serves them.
set -euo pipefail
cd "$(dirname "$0")"
from=node_modules/bootstrap
to=../../../src/Engine/Display/Resources/wwwroot/vendor/bootstrap
rm -rf "$to"

install -D -m 644 "$from/LICENSE" "$to/license.txt"
for file in css/bootstrap.min.css js/bootstrap.bundle.min.js; do
  install -D -m 644 "$from/dist/$file" "$to/$(basename "$file")"
  # Source maps are not vendored.
  sed -i '/sourceMappingURL=/d' "$to/$(basename "$file")"
done
