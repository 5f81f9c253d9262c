#!/usr/bin/env bash
# How long a start on an existing database takes, against the empty server of the same layers in the same run: once
# with the settings of the Java machine that WildFly ships, once with the product's own (its kept classes included).
# Run after the build: bench/start.sh [repetitions]. Prints wall time and processor time of each start and the ratios
# of the medians. Needs an otherwise idle machine for the wall time; processor time is nearly free of the load.
set -u
home=$(cd "$(dirname "$0")/.." && pwd)/ear/target/server
times=${1:-3}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export LAUNCH_JBOSS_IN_BACKGROUND=true YANGGUANG_DATA=$work/data JBOSS_PIDFILE=$work/pid
export YANGGUANG_DEMO_PROJECTS=${YANGGUANG_DEMO_PROJECTS:-no}

# what WildFly's own standalone.conf says
shipped="-Xms64m -Xmx512m -XX:MetaspaceSize=96M -XX:MaxMetaspaceSize=256m -Djava.net.preferIPv4Stack=true"
shipped="$shipped -Djboss.modules.system.pkgs=org.jboss.byteman -Djava.awt.headless=true"

start() { # kind -> "wall_ms cpu_ms"
  local base=$work/$1 log=$work/$1.log
  if [ ! -d "$base" ]; then
    mkdir -p "$base"; cp -r "$home"/standalone/configuration "$home"/standalone/application "$base"
    [ "$1" != product ] && sed -i '/<deployments>/,/<\/deployments>/d' "$base/configuration/standalone.xml"
  fi
  : > "$log"
  [ "$1" = empty ] && export JAVA_OPTS=$shipped || unset JAVA_OPTS
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

# as yangguang.sh does it
rm -f "$home/bin/classes.jsa"
export YANGGUANG_JAVA_OPTS="-XX:ArchiveClassesAtExit=$home/bin/classes.jsa -Xlog:cds=off -Xlog:cds+dynamic=off"
echo "first start, which makes the database and keeps the classes: $(start product) (wall ms, processor ms)"
unset YANGGUANG_JAVA_OPTS
for i in $(seq "$times"); do
  for kind in empty tuned product; do start $kind >> "$work/$kind.times"; done
  echo "run $i: empty $(tail -1 "$work/empty.times"), empty with the product's settings $(tail -1 "$work/tuned.times"), existing database $(tail -1 "$work/product.times")"
done
for column in 1 2; do
  for kind in empty tuned product; do
    declare "$kind=$(cut -d' ' -f$column "$work/$kind.times" | median)"
  done
  [ $column = 1 ] && name="wall time" || name="processor time"
  awk -v n="$name" -v e="$empty" -v t="$tuned" -v p="$product" 'BEGIN {
    printf "%s: existing database %d ms; %.1f times the empty server (%d ms), %.1f times the empty server with the same settings (%d ms)\n", n, p, p / e, e, p / t, t }'
done
