#!/usr/bin/env bash
# Completing a task over /api/v1 (token, rules, domain rows, audit entry, workflow: one transaction) beside Camunda's own
# REST interface on Spring Boot, which keeps the same words as variables, on the same PostgreSQL in the same run, in turns,
# on 1 and on 8 connections; first with little in the database, then with many open tasks and finished projects.
#
#   bench/tasks.sh [open tasks] [finished projects]      default 50000 100000; 0 0 leaves the second part out
#
# Refuses a database that has other projects. What it has made stays. BENCH_SECONDS (6) is the
# length of a turn, BENCH_ROUNDS (3) their number.
source "$(dirname "$0")/lib.sh"
open=${1:-50000}; finished=${2:-100000}
seconds=${BENCH_SECONDS:-6}; rounds=${BENCH_ROUNDS:-3}; supply=${BENCH_SUPPLY:-15000}

start_product; start_peer
machine
login recommender
if [ "$(rows "select to_regclass('bench_open.workflow_case') is null")" = t ]; then
  [ "$(rows 'select count(*) from workflow_case')" = 0 ] || { echo "the database has projects; give an empty one" >&2; exit 1; }
  sql -q -f "$bench/clone.sql"
  template open 'act recommender'
  copies open 1 "$supply"
  sql -qc analyze
fi
count() { echo "open tasks $(rows "select count(*) from workflow_item where state = 'OPEN'"), projects ended $(rows 'select count(*) from workflow_case where ended_at is not null')"; }
count

peer_requests() {
  local many=$1 engine=http://127.0.0.1:$peer_port/engine-rest
  local body='{"variables":{"outcome":{"value":"forwarded"},"party":{"value":"371300"},"dueAt":{"value":"2026-12-31T18:00:00.000+0800","type":"Date"},"opinion":{"value":"同意推荐上报。"}}'
  for _ in $(seq "$many"); do printf 'POST\t/engine-rest/process-definition/key/bench/start\t-\t%s,"businessKey":"SB-2026-0001"}\n' "$body"; done > "$work/peer.starts"
  load "127.0.0.1:$peer_port" "$work/peer.starts" 8 600 --once > /dev/null
  curl -sf "$engine/task?processDefinitionKey=bench&sortBy=created&sortOrder=desc&maxResults=$many" | grep -o '"id":"[^"]*"' | cut -d'"' -f4 \
    | while read -r id; do printf 'POST\t/engine-rest/task/%s/complete\t-\t%s}\n' "$id" "$body"; done > "$work/peer.requests"
}
rounds() { # name
  for connections in 1 8; do
    rm -f "$work"/*.rates "$work"/*.spent
    for round in $(seq "$rounds"); do
      for who in product peer; do
        local said; said=$(turn "$who" "$connections")
        echo "  $1, $connections connections, $who: $(awk '{ printf "%s a second, p50 %s ms, p95 %s ms, p99 %s ms, refused %s; processor %s ms each", $2, $3, $4, $5, $7, $8 }' <<< "$said")"
        field 2 <<< "$said" >> "$work/$who.rates"
        field 8 <<< "$said" >> "$work/$who.spent"
      done
    done
    paste "$work/product.rates" "$work/peer.rates" | awk '{ print $1 / $2 }' | median > "$work/$1.$connections"
    echo "$1, $connections connections: product $(median < "$work/product.rates"), peer $(median < "$work/peer.rates"), ratio $(cat "$work/$1.$connections"); processor each: product $(median < "$work/product.spent") ms, peer $(median < "$work/peer.spent") ms, ratio $(paste "$work/product.spent" "$work/peer.spent" | awk '$1 > 0 { print $2 / $1 }' | median)"
  done
}

product_requests "$supply"
peer_requests "$supply"
for who in product peer; do echo "warm up $who: $(seconds=${BENCH_WARM:-15}; turn "$who" 8)"; done
rounds little
machine
[ "$open" -gt 0 ] || exit 0

template finished 'get auditor "projects/$project/steps"'
copies open 1000001 $((1000000 + open))
copies finished 1 "$finished"
sql -qc analyze
count
product_requests "$supply"
for who in product peer; do echo "warm up $who: $(seconds=5; turn "$who" 8)"; done
rounds much
machine
for connections in 1 8; do
  echo "growth, $connections connections: $(awk -v a="$(cat "$work/little.$connections")" -v b="$(cat "$work/much.$connections")" 'BEGIN { print b / a }') of the ratio with little"
done
