#!/usr/bin/env bash
# Copies the built files of Bootstrap out of node_modules into the module and the theme that serve them.
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

# The public theme takes the grid alone.
grid=../../../Themes/BranchTheme/wwwroot/vendor/bootstrap-grid
rm -rf "$grid"
install -D -m 644 "$from/LICENSE" "$grid/license.txt"
install -D -m 644 "$from/dist/css/bootstrap-grid.min.css" "$grid/bootstrap-grid.min.css"
sed -i '/sourceMappingURL=/d' "$grid/bootstrap-grid.min.css"
