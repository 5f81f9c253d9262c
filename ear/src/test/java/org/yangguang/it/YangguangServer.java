package org.yangguang.it;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;

/**
 * The shipped server with the shipped application, run as its own process on free ports from a copy of the provisioned
 * {@code standalone} directory. {@link #shared()} is the one server of the run; tests that kill or restart one make
 * their own with {@link #start(DatabaseUnderTest, Map)}.
 */
public final class YangguangServer implements AutoCloseable {
    /** Which database this run is about, set by the build: {@code h2} or {@code postgresql}. */
    public static final String DATABASE = System.getProperty("yangguang.it.database", "h2");

    private static final Path HOME = Path.of(System.getProperty("yangguang.it.server", "target/server")).toAbsolutePath();
    private static final Path WORK = Path.of(System.getProperty("yangguang.it.work", "target/it")).toAbsolutePath();
    /** What an installation has drawn itself; see ProceduresIT. */
    private static final Path FURTHER_DRAWINGS = Path.of(System.getProperty("yangguang.it.root", "..")).resolve("ear/src/test/drawings").toAbsolutePath().normalize();
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final AtomicInteger INSTANCES = new AtomicInteger();
    private static final int CLUSTER_PORT = 7600;
    /** Also those of servers that have not begun to listen. */
    private static final Set<Integer> OFFSETS = new HashSet<>();
    private static YangguangServer shared;
    private static BidderCertificate certificate;
    private static IllegalStateException refused;

    private final DatabaseUnderTest database;
    private final Path base;
    private final int offset;
    private final Map<String, String> variables;
    private final List<String> arguments;
    private Process process;
    private Duration startTime;

    private YangguangServer(DatabaseUnderTest database, Path base, Map<String, String> variables, List<String> arguments) {
        this.database = database;
        this.base = base;
        this.offset = freeOffset();
        this.variables = new HashMap<>(database.environment());
        // each test makes its own project
        this.variables.putIfAbsent("YANGGUANG_DEMO_PROJECTS", "no");
        this.variables.putAll(variables);
        this.arguments = arguments;
    }

    /** Writes the memory of the running server into a new file, what is no longer used included. */
    public void dumpHeap(Path file) throws IOException, InterruptedException {
        ProcessHandle java = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .filter(handle -> handle.info().command().orElse("").endsWith("java")).findFirst().orElseThrow();
        Process dump = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(java.pid()),
                "GC.heap_dump", "-all", file.toAbsolutePath().toString()).redirectErrorStream(true).start();
        String said = new String(dump.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (dump.waitFor() != 0 || !Files.exists(file)) {
            throw new IllegalStateException("no heap dump: " + said);
        }
    }

    /** Where this server keeps its settings, logs and temporary files. */
    public Path directory() {
        return base;
    }

    /** The server that all tests of this run share; started by the first, stopped with the run. */
    public static synchronized YangguangServer shared() {
        if (refused != null) {
            throw new IllegalStateException("The shared server did not start for an earlier test", refused);
        }
        if (shared == null) {
            DatabaseUnderTest database = DatabaseUnderTest.of(DATABASE, instanceDirectory(DATABASE + "-data"));
            try {
                certificate = new BidderCertificate(instanceDirectory("certificates"));
                Map<String, String> variables = new HashMap<>(certificate.variables());
                variables.put("YANGGUANG_DRAWINGS", FURTHER_DRAWINGS.toString());
                shared = start(database, variables);
            } catch (IllegalStateException e) {
                refused = e;
                database.close();
                throw e;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                shared.close();
                database.close();
            }));
        }
        return shared;
    }

    /** One that the shared server asks for and accepts. */
    public static BidderCertificate certificate() {
        shared();
        return certificate;
    }

    /** A server of its own; {@code variables} go over those of the database. The caller closes both. */
    public static YangguangServer start(DatabaseUnderTest database, Map<String, String> variables, String... arguments) {
        Path base = instanceDirectory(database.word());
        copy(HOME.resolve("standalone"), base);
        YangguangServer server = new YangguangServer(database, base, variables, List.of(arguments));
        server.start();
        return server;
    }

    /**
     * Nodes of one cluster, all started at the same moment on a database that may still be empty. The caller closes each
     * and the database.
     */
    public static List<YangguangServer> cluster(DatabaseUnderTest database, int size) {
        List<YangguangServer> nodes = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            Path base = instanceDirectory(database.word() + "-node" + i);
            copy(HOME.resolve("standalone"), base);
            nodes.add(new YangguangServer(database, base, Map.of(), List.of("-c", "standalone-ha.xml", "-Djboss.node.name=node" + i)));
        }
        String members = nodes.stream().map(n -> "127.0.0.1[" + (CLUSTER_PORT + n.offset) + "]").collect(Collectors.joining(","));
        nodes.forEach(n -> n.variables.put("YANGGUANG_NODES", members));
        CompletableFuture<?>[] starts = nodes.stream().map(n -> CompletableFuture.runAsync(n::start)).toArray(CompletableFuture[]::new);
        try {
            CompletableFuture.allOf(starts).join();
        } catch (CompletionException e) {
            nodes.forEach(YangguangServer::close);
            throw e;
        }
        return nodes;
    }

    /** A directory of this run that does not exist yet. */
    public static Path instanceDirectory(String name) {
        Path directory = WORK.resolve(name + "-" + ProcessHandle.current().pid() + "-" + INSTANCES.incrementAndGet());
        try {
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public DatabaseUnderTest database() {
        return database;
    }

    /** Without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + (8080 + offset));
    }

    public URI secureAddress() {
        return URI.create("https://localhost:" + (8443 + offset));
    }

    public URI managementAddress() {
        return URI.create("http://127.0.0.1:" + (9990 + offset));
    }

    /** From the start of the process to the first good answer. */
    public Duration startTime() {
        return startTime;
    }

    /** Starts again on the same files and the same database, after {@link #stop()} or {@link #kill()}. */
    public void start() {
        if (isRunning()) {
            throw new IllegalStateException("already running");
        }
        try {
            Files.createDirectories(base.resolve("log"));
            ProcessBuilder builder = new ProcessBuilder();
            builder.command().add("bash");
            builder.command().add(HOME.resolve("bin/standalone.sh").toString());
            builder.command().add("-Djboss.server.base.dir=" + base);
            builder.command().add("-Djboss.socket.binding.port-offset=" + offset);
            builder.command().addAll(arguments);
            builder.environment().keySet().removeIf(name -> name.startsWith("YANGGUANG_") || name.equals("JAVA_OPTS"));
            builder.environment().put("JBOSS_HOME", HOME.toString());
            builder.environment().putAll(variables);
            builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            long begun = System.nanoTime();
            Files.writeString(log(), "");
            process = builder.start();
            awaitReady();
            startTime = Duration.ofNanos(System.nanoTime() - begun);
        } catch (IOException e) {
            throw new UncheckedIOException("The server could not be started", e);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** Asks it to stop and waits until it has. */
    public void stop() {
        end(ProcessHandle::destroy);
    }

    /** kill -9: nothing is written any more, as in a power cut. */
    public void kill() {
        end(ProcessHandle::destroyForcibly);
    }

    /** Everything the server has said since its last start. */
    public String logText() {
        try {
            return Files.readString(log(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines of the log at WARN and above, without colours. */
    public List<String> complaints() {
        return complaintsIn(logText());
    }

    /** Those of {@link #complaints()} that came before the server said that it has started. */
    public List<String> startComplaints() {
        String text = logText();
        int started = text.indexOf("WFLYSRV0025");
        return complaintsIn(started < 0 ? text : text.substring(0, started));
    }

    private static List<String> complaintsIn(String text) {
        return text.lines().map(line -> line.replaceAll("\u001B\\[[0-9;]*m", ""))
                .filter(line -> line.matches("^\\d\\d:\\d\\d:\\d\\d,\\d+ +(WARN|ERROR|FATAL) .*")).toList();
    }

    @Override
    public void close() {
        if (isRunning()) {
            stop();
        }
    }

    private Path log() {
        return base.resolve("log/console.log");
    }

    private void awaitReady() {
        HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest health = HttpRequest.newBuilder(address().resolve("/api/v1/health")).timeout(Duration.ofSeconds(5)).build();
        try {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> hasGivenUp() || client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200);
        } catch (ConditionTimeoutException e) {
            throw notReady();
        }
        if (hasGivenUp()) {
            throw notReady();
        }
    }

    /** The process is gone, or runs on without what it could not start. */
    private boolean hasGivenUp() {
        return !process.isAlive() || logText().contains("WFLYSRV0026");
    }

    private IllegalStateException notReady() {
        String said = String.join("\n", logText().lines().filter(l -> l.contains("ERROR") || l.contains("Caused by")).limit(30).toList());
        kill();
        return new IllegalStateException("The server did not become ready; see " + log() + "\n" + said);
    }

    private void end(java.util.function.Consumer<ProcessHandle> how) {
        if (process == null) {
            return;
        }
        // the script's own process only waits for the Java machine below it
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
        all.forEach(how);
        for (ProcessHandle one : all) {
            try {
                one.onExit().get(60, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
                one.destroyForcibly();
            }
        }
    }

    private static synchronized int freeOffset() {
        for (int offset = 1000 + (int) (ProcessHandle.current().pid() % 400) * 100; offset < 55000; offset += 7) {
            if (free(8080 + offset) && free(8443 + offset) && free(9990 + offset) && free(CLUSTER_PORT + offset) && OFFSETS.add(offset)) {
                return offset;
            }
        }
        throw new IllegalStateException("no free ports");
    }

    private static boolean free(int port) {
        if (port > 65535) {
            return false;
        }
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                String name = from.relativize(file).toString();
                if (name.startsWith("data") || name.startsWith("log") || name.startsWith("tmp")) {
                    continue;
                }
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else if (!name.endsWith(".deployed") && !name.endsWith(".failed")) {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
