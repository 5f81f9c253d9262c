package org.yangguang.web.openness;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What is asked for often is made every five seconds; the rest, and what is somebody's own, is made each time. */
class PortalCacheTest {

    private static final String NONCE = "YWJjZGVmZ2hpamts";

    private final AtomicLong now = new AtomicLong();
    private final PortalCache cache = new PortalCache(now::get);
    private volatile int made;
    private int status = HttpServletResponse.SC_OK;
    private String session;
    private int asksWhileMaking;
    private final CountDownLatch inTheMaking = new CountDownLatch(1);
    private volatile CountDownLatch gate;

    @Test
    void whatIsAskedForNowAndThenIsMadeEachTime() throws Exception {
        for (int i = 0; i < PortalCache.OFTEN; i++) {
            assertThat(ask("/open/index.xhtml").body).contains("page " + (i + 1));
        }
        assertThat(made).isEqualTo(PortalCache.OFTEN);
    }

    @Test
    void whatIsAskedForOftenIsMadeEveryFiveSeconds() throws Exception {
        askOften();
        assertThat(made).isEqualTo(PortalCache.OFTEN + 1);
        for (int second = 1; second <= 4; second++) {
            now.addAndGet(TimeUnit.SECONDS.toNanos(1));
            askOften();
        }
        assertThat(made).isEqualTo(PortalCache.OFTEN + 1);
        now.addAndGet(TimeUnit.MILLISECONDS.toNanos(1001));
        assertThat(ask("/open/index.xhtml").body).contains("page " + (PortalCache.OFTEN + 2));
        assertThat(ask("/open/index.xhtml").body).contains("page " + (PortalCache.OFTEN + 2));
        assertThat(ask("/open/projects.xhtml").body).contains("page " + (PortalCache.OFTEN + 3));
    }

    @Test
    void afterAQuietWhileItIsMadeAnew() throws Exception {
        askOften();
        now.addAndGet(TimeUnit.SECONDS.toNanos(11));
        int before = made;
        ask("/open/index.xhtml");
        ask("/open/index.xhtml");
        assertThat(made).isEqualTo(before + 2);
    }

    @Test
    void eachReaderGetsANonceOfHisOwn() throws Exception {
        askOften();
        Answer one = ask("/open/index.xhtml");
        Answer other = ask("/open/index.xhtml");
        assertThat(made).isEqualTo(PortalCache.OFTEN + 1);
        assertThat(one.nonce()).hasSameSizeAs(NONCE).isNotEqualTo(NONCE).isNotEqualTo(other.nonce());
        assertThat(one.body).contains("nonce=\"" + one.nonce() + "\"").doesNotContain(NONCE);
        assertThat(one.contentType).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void whoHasASessionIsAnsweredForHimself() throws Exception {
        askOften();
        session = "abc.node1";
        int before = made;
        ask("/open/index.xhtml");
        assertThat(made).isEqualTo(before + 1);
    }

    @Test
    void aFailureIsNotKept() throws Exception {
        status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        for (int i = 0; i < 3 * PortalCache.OFTEN; i++) {
            assertThat(ask("/open/index.xhtml").status).isEqualTo(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
        assertThat(made).isEqualTo(3 * PortalCache.OFTEN);
    }

    /** While three wait the fourth is made for all: nobody asks often of a server that answers seldom. */
    @Test
    void whatManyWaitForIsMadeOnce() throws Exception {
        asksWhileMaking = PortalCache.CROWD;
        ask("/open/index.xhtml");
        int before = made;
        ask("/open/index.xhtml");
        assertThat(made).isEqualTo(before);
        assertThat(before).isEqualTo(PortalCache.CROWD + 1);
    }

    @Test
    void whoComesWhileItIsMadeWaitsForIt() throws Exception {
        status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        askOften();
        status = HttpServletResponse.SC_OK;
        int before = made;
        gate = new CountDownLatch(1);
        ExecutorService readers = Executors.newFixedThreadPool(2);
        try {
            Future<Answer> maker = readers.submit(() -> ask("/open/index.xhtml"));
            inTheMaking.await();
            Future<Answer> waiting = readers.submit(() -> ask("/open/index.xhtml"));
            gate.countDown();
            assertThat(maker.get().body).contains("page " + (before + 1));
            assertThat(waiting.get().body).contains("page " + (before + 1));
            assertThat(made).isEqualTo(before + 1);
        } finally {
            readers.shutdownNow();
        }
    }

    private void askOften() throws Exception {
        for (int i = 0; i < 3 * PortalCache.OFTEN; i++) {
            ask("/open/index.xhtml");
        }
    }

    private Answer ask(String path) throws Exception {
        Answer answer = new Answer();
        FilterChain page = (request, response) -> {
            hold();
            if (asksWhileMaking > 0) {
                asksWhileMaking--;
                another(path);
            }
            HttpServletResponse http = (HttpServletResponse) response;
            http.setStatus(status);
            http.setContentType("text/html;charset=UTF-8");
            http.setHeader("Content-Security-Policy", "script-src 'self' 'nonce-" + NONCE + "'");
            http.getWriter().write("<p>page " + ++made + "</p><script nonce=\"" + NONCE + "\"></script>");
            http.getWriter().flush();
        };
        cache.doFilter(request(path), answer.http(), page);
        answer.body = answer.bytes.toString(StandardCharsets.UTF_8);
        return answer;
    }

    private void hold() {
        if (gate == null) {
            return;
        }
        inTheMaking.countDown();
        try {
            gate.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private void another(String path) {
        try {
            ask(path);
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    private HttpServletRequest request(String path) {
        return (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getMethod" -> "GET";
                    case "getRequestURI" -> path;
                    case "getContextPath" -> "";
                    case "getRequestedSessionId" -> session;
                    default -> null;
                });
    }

    /** The container's side of an answer. */
    private static final class Answer {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final Map<String, String> headers = new LinkedHashMap<>();
        private final java.io.PrintWriter writer = new java.io.PrintWriter(bytes, false, StandardCharsets.UTF_8);
        private String contentType;
        private String body;
        private int status = HttpServletResponse.SC_OK;

        String nonce() {
            return headers.get("Content-Security-Policy").replaceAll(".*'nonce-([^']+)'.*", "$1");
        }

        HttpServletResponse http() {
            return (HttpServletResponse) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class},
                    (proxy, method, arguments) -> {
                        switch (method.getName()) {
                            case "setStatus" -> status = (int) arguments[0];
                            case "setContentType" -> contentType = (String) arguments[0];
                            case "setHeader", "addHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
                            case "getStatus" -> {
                                return status;
                            }
                            case "getContentType" -> {
                                return contentType;
                            }
                            case "getHeader" -> {
                                return headers.get(arguments[0]);
                            }
                            case "containsHeader" -> {
                                return headers.containsKey(arguments[0]);
                            }
                            case "getHeaderNames" -> {
                                return headers.keySet();
                            }
                            case "getWriter" -> {
                                return writer;
                            }
                            case "getOutputStream" -> {
                                return stream();
                            }
                            case "isCommitted" -> {
                                return false;
                            }
                            default -> {
                            }
                        }
                        return null;
                    });
        }

        private ServletOutputStream stream() {
            return new ServletOutputStream() {
                @Override
                public void write(int one) {
                    bytes.write(one);
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    throw new IllegalStateException("written at once");
                }
            };
        }
    }
}
