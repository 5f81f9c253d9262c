#!/usr/bin/env bash
# The import of the 1,651 applications of 2006 on a running demonstration, while one person looks at the inbox again and
# again. Prints the seconds from the upload to the answer, the rows, the processor time of the server when its process
# number is given, and the median and 95th percentile of the inbox meanwhile.
#
#   bench/intake.sh [address [process]]        default http://127.0.0.1:8080
#
# Once per database: what was imported stays, and a second run of it only says so.
set -euo pipefail
base=${1:-http://127.0.0.1:8080}
process=${2:-}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

token() {
  curl -sf -u "$1:Sunlight-2026" -H 'Content-Type: application/json' -d '{"label":"bench"}' "$base/api/v1/tokens" | grep -o '"token":"[^"]*"' | cut -d'"' -f4
}
processor() {
  [ -n "$process" ] && awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) / hz }' "/proc/$process/stat" || echo 0
}
value() {
  grep -o "\"$1\":[^,}]*" | head -1 | cut -d: -f2 | tr -d '"'
}

officer=$(token officer)
head=$(token head)
curl -sf -H "Authorization: Bearer $officer" -o "$work/intake.xlsx" "$base/api/v1/demonstration/intake-of-2006"

load=$(cut -d' ' -f1-3 /proc/loadavg)
spent=$(processor)
begun=$(date +%s.%N)
number=$(curl -sf -H "Authorization: Bearer $officer" -H 'X-File-Name: intake.xlsx' -H 'Content-Type: application/octet-stream' \
  --data-binary "@$work/intake.xlsx" "$base/api/v1/intakes" | value number)
uploaded=$(date +%s.%N)
while :; do
  curl -sf -o /dev/null -w '%{time_total}\n' -H "Authorization: Bearer $head" "$base/api/v1/tasks" >> "$work/times"
  state=$(curl -sf -H "Authorization: Bearer $officer" "$base/api/v1/intakes/$number")
  [ "$(value status <<< "$state")" = running ] || break
  sleep 0.3
done
ended=$(date +%s.%N)

echo "import $number: $(value status <<< "$state"), imported $(value imported <<< "$state"), to correct $(value refused <<< "$state"), known $(value known <<< "$state")"
awk -v b="$begun" -v u="$uploaded" -v e="$ended" 'BEGIN { printf "upload answered after %.1f s, finished after %.1f s\n", u - b, e - b }'
[ -z "$process" ] || awk -v s="$spent" -v e="$(processor)" 'BEGIN { printf "processor of the server: %.1f s\n", e - s }'
sort -n "$work/times" | awk '{ t[NR] = $1 } END { printf "inbox meanwhile: %d requests, median %.0f ms, p95 %.0f ms\n", NR, t[int((NR + 1) / 2)] * 1000, t[int(NR * 0.95 + 0.5)] * 1000 }'
echo "load before $load, after $(cut -d' ' -f1-3 /proc/loadavg)"
