#!/usr/bin/env bash
# The ledger with many entries: the balance of a project and the trial balance of a year as the product answers them, the
# same questions as the database alone answers them, the proof, and what a posting costs beside plain inserts of the same
# rows: the statements that the product sends for it, one transaction each, by one connection.
#
#   bench/ledger.sh [entries]      default 1000000
#
# Refuses a database that has postings other than those it made. What it has made stays. BENCH_SECONDS (10) is the length
# of each turn, BENCH_POSTINGS (5000) the number of postings.
source "$(dirname "$0")/lib.sh"
entries=${1:-1000000}; seconds=${BENCH_SECONDS:-10}; postings=${BENCH_POSTINGS:-5000}
headers=$((entries / 2)); projects=$((headers / 50 + 1))

start_product
machine
login auditor
if [ "$(rows "select count(*) from ledger_header where project_number not like 'BENCH-%'")" != 0 ]; then
  echo "the ledger has postings of projects; give an empty database" >&2; exit 1
fi
if [ "$(rows 'select count(*) from ledger_entry')" -lt "$entries" ]; then
  sql -q <<SQL
truncate ledger_entry, ledger_header, ledger_balance, ledger_line cascade;
insert into ledger_line (line_number, project_number, fund_source, budget_year, function_code, economic_code)
  select 'BENCH-' || p || '-Y01', 'BENCH-' || p, 'central', 2026, '2160299', '30227' from generate_series(0, $projects) p;
insert into ledger_header (id, kind, cause, occurred_on, booked_at, booked_by, book_month, project_number, contract_number, milestone, debits, credits)
  select h, 'ALLOTTED', 'BENCH', date '2026-01-01' + h % 360, timestamp '2026-01-01' + h % 360 * interval '1 day', 'bench',
    to_char(date '2026-01-01' + h % 360, 'YYYY-MM'), 'BENCH-' || h / 50, null, null, 100, 100 from generate_series(1, $headers) h;
insert into ledger_entry (id, header_id, account, debit, credit, book_month, project_number, contract_number, line_number, fund_source, budget_year,
    function_code, economic_code)
  select 2 * h.id - s, h.id, case s when 0 then 'AVAILABLE' else 'APPROPRIATION' end, case s when 0 then 100 else 0 end, case s when 0 then 0 else 100 end,
    h.book_month, h.project_number, null, h.project_number || '-Y01', 'central', 2026, '2160299', '30227'
  from ledger_header h cross join generate_series(0, 1) s;
insert into ledger_balance (account, project_number, line_number, contract_number, debit, credit, version)
  select account, project_number, line_number, '-', sum(debit), sum(credit), 0 from ledger_entry group by 1, 2, 3;
analyze ledger_header; analyze ledger_entry; analyze ledger_balance;
SQL
fi
echo "postings $(rows 'select count(*) from ledger_header'), entries $(rows 'select count(*) from ledger_entry'), balances $(rows 'select count(*) from ledger_balance')"

ask() { # name path
  printf 'GET\t/api/v1/%s\tAuthorization: Bearer %s\n' "$2" "${token[auditor]}" > "$work/$1.requests"
  load "127.0.0.1:$port" "$work/$1.requests" 1 2 > /dev/null
  echo "$1: $(load "127.0.0.1:$port" "$work/$1.requests" 1 "$seconds" | awk '{ printf "%s a second, p50 %s ms, p95 %s ms, p99 %s ms, refused %s", $2, $3, $4, $5, $7 }')"
}
ask project-balance "ledger/trial-balance?year=2026&project=BENCH-7"
ask trial-balance "ledger/trial-balance?year=2026"
ask trial-balance-of-december "ledger/trial-balance?year=2026&month=2026-12"
ask entries-page "ledger/entries?year=2026&count=50"

timed() { # name sql
  echo "$1, the database alone: $(sql -qAt -c '\timing on' -c "$2" | awk '/^Time/ { print $2, $3 }' | tail -1)"
}
timed project-balance "select account, sum(debit), sum(credit) from ledger_balance where project_number = 'BENCH-7' group by account"
timed trial-balance "select account, sum(debit), sum(credit) from ledger_entry where book_month between '2026-01' and '2026-12' group by account"

login financelead
begun=$(date +%s%N)
post financelead ledger/proofs '' > "$work/proof"
echo "proof: $(($(($(date +%s%N) - begun)) / 1000000)) ms, $(grep -o '"differences":[0-9]*' "$work/proof")"

# a posting: number, month, the two entries, the two balance rows under their locks; beside it the same rows without the balances
commands() { # base key, with balances
  for i in $(seq 1 "$postings"); do
    local id=$(($1 + i)) project="BENCH-$((i % projects))"
    echo "begin;"
    [ "$2" = no ] || echo "select book_month from ledger_period where book_month >= '2026-06' and status <> 'OPEN'; select * from ledger_line where line_number = '$project-Y01';"
    echo "insert into ledger_header (id, kind, cause, occurred_on, booked_at, booked_by, book_month, project_number, debits, credits) values ($id, 'ALLOTTED', 'BENCH', date '2026-06-01', now(), 'bench', '2026-06', '$project', 1, 1);"
    echo "insert into ledger_entry (id, header_id, account, debit, credit, book_month, project_number, line_number, fund_source, budget_year, function_code, economic_code) values ($((2 * id)), $id, 'AVAILABLE', 1, 0, '2026-06', '$project', '$project-Y01', 'central', 2026, '2160299', '30227'), ($((2 * id + 1)), $id, 'APPROPRIATION', 0, 1, '2026-06', '$project', '$project-Y01', 'central', 2026, '2160299', '30227');"
    if [ "$2" = yes ]; then
      for side in "APPROPRIATION credit" "AVAILABLE debit"; do
        echo "select * from ledger_balance where account = '${side% *}' and project_number = '$project' and line_number = '$project-Y01' and contract_number = '-' for update;"
        echo "update ledger_balance set ${side#* } = ${side#* } + 1, version = version + 1 where account = '${side% *}' and project_number = '$project' and line_number = '$project-Y01' and contract_number = '-';"
      done
    fi
    echo "commit;"
  done
}
rate() { # name file
  begun=$(date +%s%N); sql -qAt -o /dev/null -f "$2"; took=$(($(date +%s%N) - begun))
  echo "$1: $((postings * 1000000000 / took)) a second"
}
free=$(($(rows 'select max(id) from ledger_header') + 1000000))
commands "$free" no > "$work/plain.sql"; commands $((free + postings)) yes > "$work/posted.sql"
rate "plain inserts of a posting's rows" "$work/plain.sql"
rate "postings" "$work/posted.sql"
# what was posted here is taken out again; the plain rows have moved no balance
sql -q -c "delete from ledger_entry where header_id >= $free" -c "delete from ledger_header where id >= $free" \
  -c "update ledger_balance b set debit = s.debit, credit = s.credit from (select account, project_number, line_number, sum(debit) debit, sum(credit) credit from ledger_entry group by 1, 2, 3) s where s.account = b.account and s.project_number = b.project_number and s.line_number = b.line_number"
machine
