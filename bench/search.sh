#!/usr/bin/env bash
# The search over all records with many finished projects: questions that fit every one of them, two words, a number, one
# that fits nothing, by the officer, by an applicant (who finds only its own) and by a supplier; and a list of all of them
# ordered as a file.
#
#   bench/search.sh [finished projects]      default 100000
#
# Refuses a database that has other projects. What it has made stays. BENCH_SECONDS (10) is the length of each turn.
source "$(dirname "$0")/lib.sh"
finished=${1:-100000}; seconds=${BENCH_SECONDS:-10}

start_product
machine
for who in officer applicant supplier auditor; do login $who; done
if [ "$(rows "select to_regclass('bench_finished.workflow_case') is null")" = t ]; then
  [ "$(rows 'select count(*) from workflow_case')" = 0 ] || { echo "the database has projects; give an empty one" >&2; exit 1; }
  sql -q -f "$bench/clone.sql"
  template finished 'get auditor "projects/$project/steps"'
  copies finished 1 "$finished"
  sql -qc analyze
fi
echo "entries $(rows 'select count(*) from search_entry'), grams $(rows 'select count(*) from search_gram')"

title=$(rows "select title from project_proposal where project_number is not null limit 1")
number=$(rows "select project_number from project_proposal where project_number is not null order by id desc limit 1")
encoded() { printf %s "$1" | od -An -v -tx1 | tr -d ' \n' | sed 's/../%&/g'; }
ask() { # name who question
  printf 'GET\t/api/v1/search?q=%s\tAuthorization: Bearer %s\n' "$(encoded "$3")" "${token[$2]}" > "$work/$1.requests"
  load "127.0.0.1:$port" "$work/$1.requests" 2 2 > /dev/null
  echo "$1 ($3): $(load "127.0.0.1:$port" "$work/$1.requests" 2 "$seconds" | awk '{ printf "%s a second, p50 %s ms, p95 %s ms, p99 %s ms, refused %s", $2, $3, $4, $5, $7 }')"
}
ask officer-common officer "${title:0:2}"
ask officer-title officer "${title:0:4} ${title:4:4}"
ask officer-number officer "$number"
ask officer-nothing officer "${title:0:2} 无此内容"
ask auditor-common auditor "${title:0:2}"
ask applicant-common applicant "${title:0:2}"
ask supplier-common supplier "${title:0:2}"

begun=$SECONDS
file=$(post auditor exports '{"kind":"register","asked":{"list":"projects"}}' | value number)
until [ "$(get auditor "exports/$file" | value status)" != waiting ] && [ "$(get auditor "exports/$file" | value status)" != running ]; do sleep 1; done
echo "list as a file: $(get auditor "exports/$file") after $((SECONDS - begun)) s"
machine
