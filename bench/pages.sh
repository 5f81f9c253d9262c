#!/usr/bin/env bash
# Pages and lists as people ask for them, on the database that tasks.sh left (50,000 open tasks, 100,000 finished
# projects): the inbox of the person who holds all of the open tasks, the dossier of a project with 200 documents and
# 2,000 entries of the trail, and every page of the staff's menu under 50 people.
#
#   bench/pages.sh          BENCH_SECONDS (15) is the length of a measurement
source "$(dirname "$0")/lib.sh"
seconds=${BENCH_SECONDS:-15}
start_product
machine
echo "open tasks $(rows "select count(*) from workflow_item where state = 'OPEN'"), cases ended $(rows 'select count(*) from workflow_case where ended_at is not null')"
told() { awk -v what="$1" '{ printf "%s: %s answers, %s a second, p50 %s ms, p95 %s ms, p99 %s ms, refused %s\n", what, $1, $2, $3, $4, $5, $7 }'; }
measure() { # name requests connections [options]
  local name=$1 requests=$2 connections=$3; shift 3
  load "127.0.0.1:$port" "$requests" "$connections" "$seconds" "$@" | told "$name"
}

for user in recommender officer head finance auditor; do login $user; enter $user; done

# the inbox: the service by the interface (HTTP included), the page as the browser gets it
printf 'GET\t/api/v1/health\t-\n' > "$work/health"
printf 'GET\t/api/v1/tasks\tAuthorization: Bearer %s\n' "${token[recommender]}" > "$work/inbox.api"
page recommender /app/inbox.xhtml > "$work/inbox.page"
for kind in inbox.api inbox.page; do load "127.0.0.1:$port" "$work/$kind" 2 "$((seconds / 2 + 5))" | told "warm up $kind"; done
measure 'bare answer of the interface (health), one at a time' "$work/health" 1
measure 'inbox, first page, interface, one at a time' "$work/inbox.api" 1
measure 'inbox, page, one at a time' "$work/inbox.page" 1

# the dossier: papers and entries are added to one finished project
number=$(rows "select max(project_number) from workflow_case where ended_at is not null and project_number is not null")
application=$(rows "select application_number from workflow_case where project_number = '$number'")
sql -q -f "$bench/clone.sql"
# copies of projects have no documents of their own: those of the template, many times
rows "select bench_repeat('document', 'true', 200, 'application_number = ''$application''')" > /dev/null
rows "select bench_repeat('audit_entry', 'project = ''$number'' and subject is not null', 2000)" > /dev/null
echo "dossier $number: $(rows "select count(*) from document where application_number = '$application'") documents, $(rows "select count(*) from audit_entry where project = '$number'") entries"
for user in officer auditor; do
  page $user "/app/project/dossier.xhtml?number=$number" > "$work/dossier.$user"
  load "127.0.0.1:$port" "$work/dossier.$user" 2 "$((seconds / 2 + 3))" | told "warm up"
  measure "dossier, $user, one at a time" "$work/dossier.$user" 1
done

# fifty people, each a page every five seconds; then the pages one by one
pages=$(grep -o '"/app/[^"]*"' "$bench/../web/src/main/java/org/yangguang/web/shell/Menu.java" | tr -d '"' | sort -u)
people=(officer head finance auditor recommender)
for n in $(seq 50); do enter "${people[$((n % 5))]}" "person$n"; done
# a page that is not for a role is not asked for by those who have it
for who in "${people[@]}"; do
  for path in $pages; do
    [ "$(curl -s -o /dev/null -w '%{http_code}' -H "Cookie: JSESSIONID=${cookie[$who]}" "$base$path")" != 200 ] || echo "$path"
  done > "$work/allowed.$who"
done
for n in $(seq 50); do
  while read -r path; do echo "$RANDOM $(page "person$n" "$path")"; done < "$work/allowed.${people[$((n % 5))]}"
done | sort -n | cut -d' ' -f2- > "$work/people"
load "127.0.0.1:$port" "$work/people" 8 "$seconds" | told 'warm up'
measure '50 people, a page every 5 s each' "$work/people" 50 --rate 10
measure '50 people, a page every 2 s each' "$work/people" 50 --rate 25
for path in $pages; do
  grep -F "$path	" "$work/people" > "$work/one" || continue
  load "127.0.0.1:$port" "$work/one" 1 2 | told "  $path"
done
machine
