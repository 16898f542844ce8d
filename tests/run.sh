#!/usr/bin/env bash
# Builds everything and runs every test. The last line counts them; the exit code is not 0 when one failed.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

install_missing() {
  local missing=()
  [ -x /usr/bin/chromium ] || missing+=(chromium)
  fc-list 2>/dev/null | grep -qi 'noto.*cjk' || missing+=(fontconfig fonts-noto-cjk)
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || missing+=(postgresql)
  command -v npm >/dev/null || missing+=(nodejs npm)
  [ ${#missing[@]} -eq 0 ] && return 0

  local sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  echo "Installing ${missing[*]} …"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

install_missing || { echo "Chromium, CJK fonts, npm and PostgreSQL are needed by the tests and could not be installed."; exit 1; }
npm ci --prefix tests/tools --no-audit --no-fund --silent || { echo "The HTML checker (tests/tools) could not be installed."; exit 1; }

dotnet build OrchardSite.sln -nologo -v quiet -clp:NoSummary || { echo "0 passed, 1 failed, 0 skipped"; exit 1; }

passed=0 failed=0 skipped=0 broken=0
for project in tests/*/*.csproj; do
  output=$(mktemp)
  dotnet test "$project" --no-build -nologo -v quiet --logger "console;verbosity=normal" 2>&1 | tee "$output" | grep -vE '^\s+Passed ' || true
  counts=$(grep -aE '^\s*(Passed|Failed|Skipped):\s+[0-9]+' "$output" || true)
  count() { echo "$counts" | awk -v name="$1:" '$1 == name { sum += $2 } END { print sum + 0 }'; }
  total=$(grep -aE '^Total tests:' "$output" | awk '{ sum += $3 } END { print sum + 0 }')
  [ "$total" -gt 0 ] || { echo "$project ran no test"; broken=$((broken + 1)); }
  passed=$((passed + $(count Passed))) failed=$((failed + $(count Failed))) skipped=$((skipped + $(count Skipped)))
  rm -f "$output"
done

failed=$((failed + broken))
echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" -eq 0 ]
