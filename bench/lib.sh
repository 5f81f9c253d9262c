# What the measurements share; read by them. The database comes from YANGGUANG_DB_URL (jdbc:postgresql://…), _USER and
# _PASSWORD, like the product's: a PostgreSQL of its own, empty or from an earlier measurement, whose account may do
# everything there (rows are made in bulk past the keys, and the peer gets a database beside it). Needs psql, curl, a JDK
# and a built product; the peer needs `mvn -f bench/peer package` once.
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$bench/../ear/target/server
work=$(mktemp -d)
# BENCH_PORT: a product that runs already on that database and this port is measured instead of one started for it
offset=${BENCH_PORT_OFFSET:-3100}
port=${BENCH_PORT:-$((8080 + offset))}; peer_port=$((8190 + offset))
base=http://127.0.0.1:$port
export LAUNCH_JBOSS_IN_BACKGROUND=true JBOSS_PIDFILE=$work/pid YANGGUANG_DB=${YANGGUANG_DB:-postgresql}
export YANGGUANG_MODE=${YANGGUANG_MODE:-demo} YANGGUANG_DEMO_PROJECTS=${YANGGUANG_DEMO_PROJECTS:-no}

stop_all() {
  for one in pid peer.pid nginx.pid; do
    [ ! -s "$work/$one" ] || kill "$(cat "$work/$one")" 2>/dev/null || true
  done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap stop_all EXIT

# the product from a copy of the provisioned server, so that nothing of an installation is touched
start_product() {
  [ -z "${BENCH_PORT:-}" ] || return 0
  mkdir -p "$work/base"
  cp -r "$home/standalone/configuration" "$home/standalone/application" "$work/base"
  "$home/bin/standalone.sh" -Djboss.server.base.dir="$work/base" -Djboss.socket.binding.port-offset="$offset" "$@" > "$work/product.log" 2>&1 &
  local launcher=$!
  until curl -sf -o /dev/null "$base/api/v1/health"; do
    kill -0 "$launcher" 2>/dev/null || { grep -E 'ERROR|Caused by' "$work/product.log" | head >&2; exit 1; }
    sleep 0.5
  done
}

start_peer() {
  local url=${YANGGUANG_DB_URL%%\?*}
  sql -qc "create database ${url##*/}_peer" 2>/dev/null || true
  PEER_DB_URL=${url}_peer PEER_DB_USER=$YANGGUANG_DB_USER PEER_DB_PASSWORD=$YANGGUANG_DB_PASSWORD PEER_PORT=$peer_port \
    java ${BENCH_PEER_JAVA_OPTS:--Xms512m -Xmx1g} -jar "$bench/peer/target/peer.jar" > "$work/peer.log" 2>&1 &
  echo $! > "$work/peer.pid"
  until curl -sf -o /dev/null "http://127.0.0.1:$peer_port/engine-rest/version"; do
    kill -0 "$(cat "$work/peer.pid")" 2>/dev/null || { tail -20 "$work/peer.log" >&2; exit 1; }
    sleep 0.5
  done
}

# psql on the product's database
sql() {
  local url=${YANGGUANG_DB_URL#jdbc:}
  PGPASSWORD=$YANGGUANG_DB_PASSWORD psql -X -v ON_ERROR_STOP=1 -U "$YANGGUANG_DB_USER" -d "${url%%\?*}" "$@"
}
rows() { sql -qAtc "$1"; }

mkdir -p "$work/classes"; javac -d "$work/classes" "$bench/Load.java"
load() { # address requests connections seconds [options] -> answers rate p50 p95 p99 worst refused
  local address=$1 requests=$2 connections=$3 seconds=$4; shift 4
  java -Xmx512m -XX:TieredStopAtLevel=1 -cp "$work/classes" Load "$address" "$requests" --connections "$connections" --seconds "$seconds" "$@"
}
field() { cut -d' ' -f"$1"; }
median() { sort -n | awk '{ a[NR] = $1 } END { print a[int((NR + 1) / 2)] }'; }

declare -A token
login() {
  token[$1]=$(curl -sS --fail-with-body -u "$1:Sunlight-2026" -H 'Content-Type: application/json' -d '{"label":"bench"}' "$base/api/v1/tokens" \
    | grep -o '"token":"[^"]*"' | cut -d'"' -f4)
}

machine() {
  echo "$(date +%F\ %H:%M), $(nproc) cores, load $(cut -d' ' -f1-3 /proc/loadavg), $(java -version 2>&1 | sed -n 's/.*version "\(.*\)".*/JDK \1/p'), $(rows 'show server_version' | sed 's/^/PostgreSQL /;s/ (.*//'), commit $(git -C "$bench" log -1 --format=%h)"
}

# a JSON body for the interface, and its answer's first value of a name
post() { curl -sS --fail-with-body -H "Authorization: Bearer ${token[$1]}" -H 'Content-Type: application/json' -d "$3" "$base/api/v1/$2"; }
get() { curl -sS --fail-with-body -H "Authorization: Bearer ${token[$1]}" "$base/api/v1/$2"; }
value() { grep -o "\"$1\":\"[^\"]*\"" | sed -n 1p | cut -d'"' -f4; }

# the walk of docs/api.md, as it stands there, up to the line that begins with what is said
walk() {
  awk -v until="$1" '/^```bash/ { on = 1; next } /^```/ { on = 0 } on && until != "" && index($0, until) == 1 { exit } on' "$bench/../docs/api.md" > "$work/walk.sh"
  (cd "$work" && BASE=$base bash -e walk.sh > walk.log 2>&1) || { tail -20 "$work/walk.log" >&2; exit 1; }
}

# walks a project so far and keeps its rows for copies of it
template() { # name, line of the walk
  local since; since=$(rows 'select txid_current()')
  walk "$2"
  # the trail is sealed a few seconds behind the work
  until [ "$(rows 'select count(*) from audit_entry e where not exists (select 1 from audit_leaf l where l.entry_id = e.id)')" = 0 ]; do sleep 1; done
  echo "template $1: $(rows "select bench_template('$1', $since)") rows"
}
copies() { # name low high
  local begun=$SECONDS low=$2 many=0
  while [ "$low" -le "$3" ]; do
    local high=$((low + 4999)); [ "$high" -le "$3" ] || high=$3
    many=$((many + $(rows "select bench_clone('$1', $low, $high)")))
    low=$((high + 1))
  done
  echo "$(($3 - $2 + 1)) copies of $1: $many rows in $((SECONDS - begun)) s"
}

# logs a person in by the page and keeps the cookie
declare -A cookie
enter() { # user [name of the session]
  local jar=$work/jar.$RANDOM page view nonce
  page=$(curl -sS -c "$jar" -b "$jar" "$base/login.xhtml")
  view=$(grep -o 'name="jakarta.faces.ViewState"[^>]*value="[^"]*"' <<< "$page" | sed 's/.*value="//;s/"$//' | sed -n 1p)
  nonce=$(grep -o "csp.init('[^']*'" <<< "$page" | sed "s/.*('//;s/'//" || true)
  curl -sS -o /dev/null -c "$jar" -b "$jar" "$base/login.xhtml" --data-urlencode login=login --data-urlencode "login:userName=$1" \
    --data-urlencode 'login:password=Sunlight-2026' --data-urlencode login:enter= --data-urlencode "jakarta.faces.ViewState=$view" --data-urlencode "primefaces.nonce=$nonce"
  cookie[${2:-$1}]=$(awk '$6 == "JSESSIONID" { print $7 }' "$jar")
  rm -f "$jar"
}
# one line of a file of requests: a page as a person's browser asks for it
page() { printf 'GET\t%s\tCookie: JSESSIONID=%s\n' "$2" "${cookie[$1]}"; }

# as many as a run can use, each only once
product_requests() {
  local version; version=$(rows "select version from project_proposal order by 1 desc limit 1")
  rows "select 'POST' || chr(9) || '/api/v1/tasks/' || task_id || '/recommend-proposal' || chr(9) || 'Authorization: Bearer ${token[recommender]}' || chr(9)
    || '{\"outcome\":\"forwarded\",\"opinion\":\"同意推荐上报。\",\"version\":' || p.version || '}'
    from workflow_item i join project_proposal p on p.application_number = i.application_number
    where i.task_key = 'recommendProposal' and i.state = 'OPEN' order by md5(task_id) limit $1" > "$work/product.requests"
}

# the next lines of a file of requests that nobody has sent yet
take() { # file lines
  head -"$2" "$1" > "$1.now"; tail -n +"$(($2 + 1))" "$1" > "$1.left"; mv "$1.left" "$1"
}
# hundredths of a second of the processor that a server and its connections in the database have had so far; what hardly
# depends on who else is at the machine. 0 where the database is on another machine
spent() { # product or peer
  local url=${YANGGUANG_DB_URL%%\?*} pid=${BENCH_PID:-$(cat "$work/pid" 2>/dev/null || true)} database
  database=${url##*/}
  [ "$1" = product ] || { pid=$(cat "$work/peer.pid"); database=${database}_peer; }
  { echo "$pid"; rows "select pid from pg_stat_activity where datname = '$database' and application_name <> 'psql'"; } \
    | while read -r one; do awk '$2 ~ /postgres|java/ { print $14 + $15 }' "/proc/$one/stat" 2>/dev/null || true; done | awk '{ sum += $1 } END { print sum + 0 }'
}
turn() { # who connections
  local at=127.0.0.1:$port most=$((seconds * 500))
  [ "$1" = product ] || at=127.0.0.1:$peer_port
  take "$work/$1.requests" "$most"
  local said before; before=$(spent "$1")
  said=$(load "$at" "$work/$1.requests.now" "$2" "$seconds" --once)
  said="$said $(awk -v a="$before" -v b="$(spent "$1")" -v n="$(field 1 <<< "$said")" 'BEGIN { each = (n + 0 == 0) ? 0 : (b - a) * 10 / n; printf "%.2f", each }')"
  # those that the turn had no time for
  tail -n +"$(($(field 1 <<< "$said") + 1))" "$work/$1.requests.now" >> "$work/$1.requests"
  echo "$said"
}
