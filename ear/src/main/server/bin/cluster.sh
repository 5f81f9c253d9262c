#!/usr/bin/env bash
# Two nodes of the clustered configuration on one database, and a balancer before them, all on this machine: to see what
# docs/cluster.md says, and a pattern for real machines. Stays in the foreground: Ctrl-C stops all.
#
#   cluster.sh [port]                  the balancer's port, default 8080; the nodes answer on the ones 100 and 200 above
#   cluster.sh kill node1              from another terminal: ends a node at once (kill -9), as a power cut would
#   cluster.sh start node1             and starts it again
#
# Needs YANGGUANG_DB (postgresql or oracle), YANGGUANG_DB_URL, _USER and _PASSWORD: two processes cannot share the
# embedded database. Its files are in YANGGUANG_DATA, by default data/ at the root of the sources.
set -u
bin=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(dirname "$bin")
# the projects of the demonstration move the clock while they are made: that is for a server alone
export YANGGUANG_DEMO_PROJECTS=${YANGGUANG_DEMO_PROJECTS:-no}
data=${YANGGUANG_DATA:-$(cd "$home/../../.." && pwd)/data}/cluster
nodes="node1 node2"

case ${YANGGUANG_DB:-h2} in
  postgresql | oracle) ;;
  *) echo "Set YANGGUANG_DB=postgresql, YANGGUANG_DB_URL, YANGGUANG_DB_USER and YANGGUANG_DB_PASSWORD first." >&2; exit 1 ;;
esac

offset() { case $1 in balancer) echo $((port - 8080)) ;; *) echo $((port - 8080 + 100 * ${1#node})) ;; esac; }
alive() { [ -s "$data/$1.pid" ] && kill -0 "$(cat "$data/$1.pid")" 2>/dev/null; }

# a server of its own directory; what it says goes to its log
start() { # name arguments
  local name=$1; shift
  mkdir -p "$data/$name"
  [ -d "$data/$name/configuration" ] || cp -r "$home/standalone/configuration" "$home/standalone/application" "$data/$name"
  LAUNCH_JBOSS_IN_BACKGROUND=true JBOSS_PIDFILE=$data/$name.pid "$bin/standalone.sh" -Djboss.server.base.dir="$data/$name" \
    -Djboss.node.name="$name" -Djboss.socket.binding.port-offset="$(offset "$name")" "$@" > "$data/$name.log" 2>&1 &
}
start_node() {
  local all= one
  for one in $nodes; do all=$all,127.0.0.1[$((7600 + $(offset "$one")))]; done
  YANGGUANG_NODES=${all#,} YANGGUANG_BEHIND_PROXY=true start "$1" -c standalone-ha.xml
}
# the server's own reverse proxy: a session stays on its node while that one answers; who waits for the answer to a POST
# is told of the failure, the POST is not repeated
start_balancer() {
  if [ ! -d "$data/balancer/configuration" ]; then
    mkdir -p "$data/balancer"
    cp -r "$home/standalone/configuration" "$data/balancer"
    mkdir -p "$data/balancer/application"
    {
      echo 'embed-server --server-config=standalone.xml'
      echo '/deployment=yangguang.ear:remove'
      echo '/subsystem=datasources/data-source=YangguangDS:remove'
      echo '/subsystem=datasources/data-source=YangguangOwnerDS:remove'
      echo '/subsystem=undertow/configuration=handler/reverse-proxy=nodes:add(connections-per-thread=40,problem-server-retry=2,max-retries=1,session-cookie-names=JSESSIONID)'
      for one in $nodes; do
        echo "/socket-binding-group=standard-sockets/remote-destination-outbound-socket-binding=$one:add(host=127.0.0.1,port=$((8080 + $(offset "$one"))))"
        echo "/subsystem=undertow/configuration=handler/reverse-proxy=nodes/host=$one:add(outbound-socket-binding=$one,scheme=http,instance-id=$one,path=/)"
      done
      echo 'if (outcome == success) of /subsystem=undertow/server=default-server/host=default-host/location=\/:read-resource'
      echo '/subsystem=undertow/server=default-server/host=default-host/location=\/:remove'
      echo 'end-if'
      echo '/subsystem=undertow/server=default-server/host=default-host/location=\/:add(handler=nodes)'
      echo 'stop-embedded-server'
    } > "$data/balancer.cli"
    JAVA_OPTS="-Djboss.server.base.dir=$data/balancer" "$bin/jboss-cli.sh" --file="$data/balancer.cli" > "$data/balancer.cli.log" 2>&1 \
      || { echo "The balancer could not be configured:" >&2; tail -20 "$data/balancer.cli.log" >&2; rm -rf "$data/balancer"; exit 1; }
  fi
  JBOSS_JAVA_SIZING="-Xms64m -Xmx256m" start balancer
}
wait_for() { # port what
  until { exec 3<>"/dev/tcp/127.0.0.1/$1"; } 2>/dev/null && printf 'GET /api/v1/health HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3 && head -1 <&3 | grep -q ' 200 '; do
    alive "$2" || { echo "$2 has ended; see $data/$2.log" >&2; return 1; }
    sleep 1
  done
}

mkdir -p "$data"
case ${1:-} in
  kill) alive "$2" && kill -9 "$(cat "$data/$2.pid")" && rm -f "$data/$2.pid" && echo "$2 is gone."; exit ;;
  start) port=$(cat "$data/port"); alive "$2" && { echo "$2 is running."; exit 1; }
    start_node "$2"; sleep 1; wait_for $((8080 + $(offset "$2"))) "$2" && echo "$2 answers."; exit ;;
esac
port=${1:-8080}; echo "$port" > "$data/port"
stop() {
  echo; echo "Stopping ..."
  local one
  for one in balancer $nodes; do alive "$one" && kill "$(cat "$data/$one.pid")"; done
  for one in balancer $nodes; do while alive "$one"; do sleep 0.5; done; rm -f "$data/$one.pid"; done
  exit 0
}
trap stop INT TERM
rm -rf "$data/balancer" "$data"/node*/configuration "$data"/node*/application
echo "Two nodes and a balancer are starting (logs in $data) ..."
for one in $nodes; do start_node "$one"; done
start_balancer
sleep 2
for one in $nodes; do wait_for $((8080 + $(offset "$one"))) "$one" || stop; done
wait_for "$port" balancer || stop
echo "Yangguang is ready on two nodes: http://localhost:$port/ (balancer); the nodes themselves: $(for one in $nodes; do printf 'http://localhost:%s/ ' $((8080 + $(offset "$one"))); done)"
echo "To stop: Ctrl-C"
while :; do sleep 3600 & wait $!; done
