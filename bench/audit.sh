#!/usr/bin/env bash
# What the seal of the audit trail costs, on the database that tasks.sh left: completing tasks with the sealers at work, in
# turns with the same while somebody else holds the row by which they take turns, so that nothing is sealed; then how many
# rows a second a verification takes, by the interface and by the stand-alone verifier, beside nothing but hashing as many
# bytes.
#
#   bench/audit.sh          BENCH_SECONDS (10) is the length of a turn, BENCH_ROUNDS (3) their number
source "$(dirname "$0")/lib.sh"
seconds=${BENCH_SECONDS:-10}; rounds=${BENCH_ROUNDS:-3}
start_product
machine
login recommender; login auditor
product_requests "$((seconds * 500 * (rounds * 2 + 1)))"

unsealed() { rows 'select count(*) from audit_entry e where not exists (select 1 from audit_leaf l where l.entry_id = e.id)'; }
sealed() { until [ "$(unsealed)" = 0 ]; do sleep 1; done; }
sealed
echo "warm up: $(turn product 8)"
for round in $(seq "$rounds"); do
  sealed
  said=$(turn product 8); echo "  round $round, sealing: $(field 2 <<< "$said") a second"; field 2 <<< "$said" >> "$work/sealing"
  sealed
  # held from another connection until the turn is over
  mkfifo "$work/hold.$round"
  sql -q < "$work/hold.$round" > /dev/null & holder=$!
  exec 7> "$work/hold.$round"
  echo 'begin; select id from seal_lock for update;' >&7
  said=$(turn product 8); echo "  round $round, nothing sealed: $(field 2 <<< "$said") a second"; field 2 <<< "$said" >> "$work/without"
  echo 'rollback;' >&7
  exec 7>&-; wait "$holder"
done
awk -v a="$(median < "$work/sealing")" -v b="$(median < "$work/without")" 'BEGIN { printf "with the seal %d a second, without %d: %.2f\n", a, b, a / b }'

# a verification: entries of its own, because those of the copied projects bear leaves of nobody
many=${BENCH_ENTRIES:-200000}
first=$(($(rows 'select max(batch_no) from audit_batch') + 1))
sql -q -f "$bench/clone.sql"
begun=$SECONDS
rows "select bench_repeat('audit_entry', 'action = ''project.recommendProposal'' and id < 10000000000', $many, 'acted_at = (select max(acted_at) from audit_entry)')" > /dev/null
sealed
echo "$many entries sealed in $((SECONDS - begun)) s"
last=$(rows 'select max(batch_no) from audit_batch')
bytes=$(rows "select avg(length(arguments) + 350)::int from audit_entry where id >= 20000000000")
curl -sS --fail-with-body -H "Authorization: Bearer ${token[auditor]}" "$base/api/v1/audit/trail?from=$first&to=$last" > "$work/trail.jsonl"
javac -d "$work/classes" "$bench/../ejb/src/main/resources/verifier/AuditVerifier.java" "$bench/Hashes.java"
for round in $(seq "$rounds"); do
  echo "  round $round, hashing $bytes bytes and nothing else: $(java -cp "$work/classes" Hashes "$many" "$bytes") a second"
  begun=$(date +%s%N)
  said=$(get auditor "audit/verification?from=$first&to=$last")
  took=$((($(date +%s%N) - begun) / 1000000))
  echo "  round $round, interface: $((many * 1000 / took)) entries a second; $(cut -c1-120 <<< "$said")"
  begun=$(date +%s%N)
  java -cp "$work/classes" AuditVerifier "$work/trail.jsonl" > "$work/verified" || { tail -5 "$work/verified" >&2; exit 1; }
  took=$((($(date +%s%N) - begun) / 1000000))
  echo "  round $round, stand-alone: $((many * 1000 / took)) entries a second; $(tail -1 "$work/verified")"
done
machine
