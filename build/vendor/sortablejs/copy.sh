#!/usr/bin/env bash
# Copies the built file of SortableJS out of node_modules into the module that serves it.
set -euo pipefail
cd "$(dirname "$0")"
from=node_modules/sortablejs
to=../../../src/Engine/Display/Resources/wwwroot/vendor/sortablejs
rm -rf "$to"

install -D -m 644 "$from/LICENSE" "$to/license.txt"
install -D -m 644 "$from/Sortable.min.js" "$to/Sortable.min.js"
