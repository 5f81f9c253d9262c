import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sends requests over kept connections and says how many were answered in a second and how long an answer took. Written
 * on plain sockets, because it runs on the same cores as what it measures and must take little of them.
 *
 * <pre>
 * java Load.java host:port requests --connections 8 --seconds 10 [--once] [--rate 3200]
 * </pre>
 *
 * {@code requests} has one request a line: method, path, headers (with | between them, - for none), body; with tabs
 * between. They are sent in turn and from the beginning again; with {@code --once} each is sent once and the run ends
 * early when none is left. With {@code --rate} so many are sent in a second and waiting counts from the moment at which a
 * request should have been sent. Prints one line: answers, answers a second, milliseconds at the 50th, 95th and 99th
 * percentile and at worst, and the answers that were not 2xx by their status.
 */
public final class Load {

    private final String host;
    private final int port;
    private final byte[][] requests;
    private final boolean once;
    private final double rate;
    private final AtomicInteger next = new AtomicInteger();
    private final Map<Integer, Integer> refused = new TreeMap<>();
    private final List<long[]> times = new ArrayList<>();

    private Load(String address, byte[][] requests, boolean once, double rate) {
        int colon = address.lastIndexOf(':');
        this.host = address.substring(0, colon);
        this.port = Integer.parseInt(address.substring(colon + 1));
        this.requests = requests;
        this.once = once;
        this.rate = rate;
    }

    public static void main(String[] words) throws Exception {
        int connections = 1;
        int seconds = 10;
        boolean once = false;
        double rate = 0;
        for (int i = 2; i < words.length; i++) {
            switch (words[i]) {
                case "--connections" -> connections = Integer.parseInt(words[++i]);
                case "--seconds" -> seconds = Integer.parseInt(words[++i]);
                case "--once" -> once = true;
                case "--rate" -> rate = Double.parseDouble(words[++i]);
                default -> throw new IllegalArgumentException(words[i]);
            }
        }
        List<byte[]> requests = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(words[1]))) {
            requests.add(request(line.split("\t", -1), words[0]));
        }
        new Load(words[0], requests.toArray(byte[][]::new), once, rate).run(connections, seconds);
    }

    private static byte[] request(String[] parts, String host) {
        StringBuilder head = new StringBuilder(parts[0]).append(' ').append(parts[1]).append(" HTTP/1.1\r\nHost: ").append(host).append("\r\n");
        if (parts.length > 2 && !parts[2].equals("-")) {
            for (String header : parts[2].split("\\|")) {
                head.append(header).append("\r\n");
            }
        }
        byte[] body = parts.length > 3 ? parts[3].getBytes(StandardCharsets.UTF_8) : new byte[0];
        if (body.length > 0) {
            head.append("Content-Type: application/json\r\nContent-Length: ").append(body.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return whole;
    }

    private void run(int connections, int seconds) throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Thread thread = new Thread(() -> work(begun, end));
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        double took = (System.nanoTime() - begun) / 1e9;
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        System.out.printf(Locale.ROOT, "%d %.1f %.2f %.2f %.2f %.2f %s%n", all.length, all.length / took, at(all, 0.5), at(all, 0.95),
                at(all, 0.99), at(all, 1), refused.isEmpty() ? "ok" : refused.toString().replace(" ", ""));
    }

    private static double at(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] / 1e6;
    }

    private void work(long begun, long end) {
        long[] took = new long[1024];
        int count = 0;
        Map<Integer, Integer> mine = new TreeMap<>();
        Connection connection = null;
        try {
            while (System.nanoTime() < end) {
                int number = next.getAndIncrement();
                if (once && number >= requests.length) {
                    break;
                }
                long due = System.nanoTime();
                if (rate > 0) {
                    due = begun + (long) (number / rate * 1e9);
                    for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                        Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                    }
                }
                int status;
                try {
                    if (connection == null) {
                        connection = new Connection(host, port);
                    }
                    status = connection.send(requests[number % requests.length]);
                    if (connection.over) {
                        connection.close();
                        connection = null;
                    }
                } catch (IOException broken) {
                    status = 0;
                    connection = null;
                }
                if (status < 200 || status > 299) {
                    mine.merge(status, 1, Integer::sum);
                }
                if (count == took.length) {
                    took = Arrays.copyOf(took, count * 2);
                }
                took[count++] = System.nanoTime() - due;
            }
            if (connection != null) {
                connection.close();
            }
        } catch (InterruptedException | IOException stopped) {
            throw new IllegalStateException(stopped);
        }
        synchronized (times) {
            times.add(Arrays.copyOf(took, count));
            mine.forEach((status, many) -> refused.merge(status, many, Integer::sum));
        }
    }

    /** One kept connection; reads an answer to its end and forgets it. */
    private static final class Connection {
        private final Socket socket = new Socket();
        private final InputStream in;
        private final OutputStream out;
        private final byte[] scrap = new byte[65536];
        private boolean over;

        Connection(String host, int port) throws IOException {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(host, port), 10_000);
            socket.setSoTimeout(60_000);
            in = new BufferedInputStream(socket.getInputStream(), 65536);
            out = socket.getOutputStream();
        }

        int send(byte[] request) throws IOException {
            out.write(request);
            int status = Integer.parseInt(line().split(" ")[1]);
            long length = -1;
            boolean chunked = false;
            for (String header = line(); !header.isEmpty(); header = line()) {
                String name = header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT);
                String value = header.substring(header.indexOf(':') + 1).strip();
                switch (name) {
                    case "content-length" -> length = Long.parseLong(value);
                    case "transfer-encoding" -> chunked = value.equalsIgnoreCase("chunked");
                    case "connection" -> over |= value.equalsIgnoreCase("close");
                    default -> { }
                }
            }
            if (chunked) {
                for (long size = size(); size > 0; size = size()) {
                    skip(size + 2);
                }
                line();
            } else if (length > 0) {
                skip(length);
            }
            return status;
        }

        private long size() throws IOException {
            String line = line();
            int semicolon = line.indexOf(';');
            return Long.parseLong(semicolon < 0 ? line : line.substring(0, semicolon), 16);
        }

        private void skip(long bytes) throws IOException {
            while (bytes > 0) {
                int read = in.read(scrap, 0, (int) Math.min(scrap.length, bytes));
                if (read < 0) {
                    throw new IOException("the answer ended early");
                }
                bytes -= read;
            }
        }

        private String line() throws IOException {
            ByteArrayOutputStream line = new ByteArrayOutputStream(64);
            for (int read = in.read(); read != '\n'; read = in.read()) {
                if (read < 0) {
                    throw new IOException("the connection was closed");
                }
                if (read != '\r') {
                    line.write(read);
                }
            }
            return line.toString(StandardCharsets.ISO_8859_1);
        }

        void close() throws IOException {
            socket.close();
        }
    }
}
