#!/usr/bin/env bash
# Builds in Release, fills two sites with news and cases, and prints how fast their pages are. bench/README.md says how to read it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1

missing=()
command -v wrk >/dev/null || missing+=(wrk)
command -v npm >/dev/null || missing+=(nodejs npm)
[ -x /usr/bin/chromium ] || missing+=(chromium)
if [ ${#missing[@]} -gt 0 ]; then
  sudo=()
  [ "$(id -u)" -eq 0 ] || sudo=(sudo)
  echo "Installing ${missing[*]} …"
  "${sudo[@]}" apt-get update -qq
  DEBIAN_FRONTEND=noninteractive "${sudo[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
fi
[ -d bench/tools/node_modules/lighthouse ] || npm ci --prefix bench/tools --no-audit --no-fund --silent

dotnet build src/OrchardSite.Web -c Release -nologo -v quiet -clp:NoSummary
dotnet run --project bench/OrchardSite.Bench -c Release -- "$@"
