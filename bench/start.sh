#!/usr/bin/env bash
# How long a start on an existing database takes, against the empty server of the same layers in the same run.
# Run after the build: bench/start.sh [repetitions]. Prints wall time and processor time of each start and the ratio
# of the medians. Needs an otherwise idle machine for the wall time; processor time is nearly free of the load.
set -u
home=$(cd "$(dirname "$0")/.." && pwd)/ear/target/server
times=${1:-3}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export LAUNCH_JBOSS_IN_BACKGROUND=true YANGGUANG_DATA=$work/data JBOSS_PIDFILE=$work/pid
export YANGGUANG_DEMO_PROJECTS=${YANGGUANG_DEMO_PROJECTS:-no}

start() { # kind -> "wall_ms cpu_ms"
  local base=$work/$1 log=$work/$1.log
  if [ ! -d "$base" ]; then
    mkdir -p "$base"; cp -r "$home"/standalone/configuration "$home"/standalone/application "$base"
    [ "$1" = empty ] && sed -i '/<deployments>/,/<\/deployments>/d' "$base/configuration/standalone.xml"
  fi
  : > "$log"
  "$home/bin/standalone.sh" -Djboss.server.base.dir="$base" -Djboss.socket.binding.port-offset=2500 > "$log" 2>&1 &
  local launcher=$!
  until grep -q "WFLYSRV002[56]" "$log"; do kill -0 "$launcher" 2>/dev/null || { cat "$log" >&2; exit 1; }; sleep 0.1; done
  grep -q WFLYSRV0026 "$log" && { grep ERROR "$log" | head -3 >&2; }
  local pid ticks; pid=$(cat "$work/pid")
  ticks=$(awk '{print $14 + $15}' "/proc/$pid/stat")
  echo "$(grep -oE 'WFLYSRV002[56].* in [0-9]+ms' "$log" | grep -oE '[0-9]+ms' | tr -d ms) $((ticks * 1000 / $(getconf CLK_TCK)))"
  kill "$pid"; wait "$launcher" 2>/dev/null
}
median() { sort -n | awk '{a[NR]=$1} END {print a[int((NR+1)/2)]}'; }

echo "first start, which makes the database: $(start product) (wall ms, processor ms)"
for i in $(seq "$times"); do
  start empty >> "$work/empty.times"; start product >> "$work/product.times"
  echo "run $i: empty $(tail -1 "$work/empty.times"), existing database $(tail -1 "$work/product.times")"
done
for column in 1 2; do
  e=$(cut -d' ' -f$column "$work/empty.times" | median); p=$(cut -d' ' -f$column "$work/product.times" | median)
  [ $column = 1 ] && name="wall time" || name="processor time"
  awk -v n="$name" -v e="$e" -v p="$p" 'BEGIN {printf "%s: empty %d ms, existing database %d ms, ratio %.1f\n", n, e, p, p / e}'
done
