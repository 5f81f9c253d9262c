#!/usr/bin/env bash
# The import of the 1,651 applications of 2006 on a running demonstration while six people work: five go through pages with
# a second between them, one enters applications with their papers and submits them. Then the corrected workbook. Prints
# the seconds from the upload to the answer, the rows, the comments in the answer, the processor time of the server when its
# process number is given, and median and 95th percentile of what the six waited for meanwhile.
#
#   bench/intake.sh [port [process [seconds]]]        default 8080, no process, 0
#
# The seconds are those that the six have been at work when the workbook comes: with 0 on a server just started, the second
# compiler is at work as long as the import.
#
# Once per database: what was imported stays, and a second run of it only says so.
BENCH_PORT=${1:-8080}
process=${2:-}
before=${3:-0}
source "$(dirname "$0")/lib.sh"

processor() {
  [ -n "$process" ] && awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) / hz }' "/proc/$process/stat" || echo 0
}
said() { grep -o "\"$1\":[^,}]*" | head -1 | cut -d: -f2 | tr -d '"'; }
percentiles() { sort -n "$1" | awk '{ t[NR] = $1 } END { printf "%d, median %.0f ms, p95 %.0f ms, worst %.0f ms\n", NR, t[int((NR + 1) / 2)] * 1000, t[int(NR * 0.95 + 0.5)] * 1000, t[NR] * 1000 }'; }

reads() { # person pages
  local who=$1; shift
  while [ -e "$work/on" ]; do
    for path in "$@"; do
      curl -s -o /dev/null -w '%{time_total} %{http_code}\n' -H "Cookie: JSESSIONID=${cookie[$who]}" "$base$path" >> "$work/answers.$who"
      sleep 1
    done
  done
}
writes() {
  while [ -e "$work/on" ]; do
    local begun; begun=$(date +%s.%N)
    walk 'act recommender'
    awk -v b="$begun" -v e="$(date +%s.%N)" 'BEGIN { print e - b }' >> "$work/written"
  done
}
import() { # file -> number of the import
  local number state
  number=$(curl -sf -H "Authorization: Bearer ${token[officer]}" -H "X-File-Name: $1" -H 'Content-Type: application/octet-stream' \
    --data-binary "@$work/$1" "$base/api/v1/intakes" | said number)
  echo "upload of $1 answered after $(awk -v b="$2" -v e="$(date +%s.%N)" 'BEGIN { printf "%.1f", e - b }') s" >&2
  until state=$(get officer "intakes/$number") && [ "$(said status <<< "$state")" != running ]; do sleep 0.3; done
  echo "import $number: $(said status <<< "$state"), imported $(said imported <<< "$state"), to correct $(said refused <<< "$state"), known $(said known <<< "$state")" >&2
  said answer <<< "$state"
}

for user in officer head finance auditor applicant; do login $user; enter $user; done
for which in intake 'corrected?corrected=true'; do
  curl -sf -H "Authorization: Bearer ${token[officer]}" -o "$work/${which%%\?*}.xlsx" "$base/api/v1/demonstration/intake-of-2006?${which#*\?}"
done

load=$(cut -d' ' -f1-3 /proc/loadavg)
touch "$work/on"
reads head /app/inbox.xhtml /app/project/projects.xhtml & reads finance /app/payment/payments.xhtml /app/inbox.xhtml &
reads auditor /app/audit/trail.xhtml /app/project/projects.xhtml & reads applicant /app/inbox.xhtml /app/project/applications.xhtml &
reads officer /app/project/intakes.xhtml /app/inbox.xhtml & writes &
sleep $((before > 3 ? before : 3))
rm -f "$work"/answers.* "$work/written"
spent=$(processor)
begun=$(date +%s.%N)
answer=$(import intake.xlsx "$begun")
awk -v b="$begun" -v e="$(date +%s.%N)" 'BEGIN { printf "finished after %.1f s\n", e - b }'
[ -z "$process" ] || awk -v s="$spent" -v e="$(processor)" 'BEGIN { printf "processor of the server: %.1f s\n", e - s }'
rm "$work/on"; wait $(jobs -p)
cat "$work"/answers.* | awk '$2 == 200 { print $1 } $2 != 200 { print "answered " $2 > "/dev/stderr" }' > "$work/times"
echo "pages meanwhile: $(percentiles "$work/times")"
echo "applications entered and submitted with three papers meanwhile, the logins of the walk included: $(percentiles "$work/written")"
curl -sf -H "Authorization: Bearer ${token[officer]}" -o "$work/answer.xlsx" "$base/api/v1/documents/$answer/content"
(cd "$work" && mkdir -p book && cd book && jar xf ../answer.xlsx && echo "comments at cells in the answer: $(cat xl/comments*.xml | grep -o '<comment ' | wc -l)")
begun=$(date +%s.%N)
import corrected.xlsx "$begun" > /dev/null
awk -v b="$begun" -v e="$(date +%s.%N)" 'BEGIN { printf "the second upload finished after %.1f s\n", e - b }'
echo "$(date +%F\ %H:%M), $(nproc) cores, load before $load, after $(cut -d' ' -f1-3 /proc/loadavg), commit $(git -C "$bench" log -1 --format=%h)"
