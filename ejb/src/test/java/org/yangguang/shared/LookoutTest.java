package org.yangguang.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;

/** Whoever looks again and again: a failed look ends nothing, and is told of once. */
class LookoutTest {

    private static final Duration PAUSE = Duration.ofMillis(1);

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final List<String> warned = new CopyOnWriteArrayList<>();
    private final Lookout lookout = new Lookout(log(), "Nothing could be looked after");
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void shutDown() {
        executor.shutdownNow();
    }

    private Logger log() {
        return (Logger) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Logger.class}, (proxy, method, words) -> {
            warned.add(method.getName() + " " + words[1] + " " + ((Throwable) words[2]).getMessage());
            return null;
        });
    }

    @Test
    void goesOnAfterAFailureAndWarnsOncePerSpell() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(6);
        lookout.begin(executor, PAUSE, () -> {
            int look = looks.incrementAndGet();
            seen.countDown();
            if (look == 1 || look == 2 || look == 4) {
                throw new IllegalStateException("look " + look);
            }
        });
        assertThat(seen.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(warned).containsExactly("warn Nothing could be looked after look 1", "warn Nothing could be looked after look 4");
    }

    @Test
    void looksNoMoreOnceItHasEnded() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        lookout.begin(executor, PAUSE, () -> {
            looks.incrementAndGet();
            lookout.end();
            ended.countDown();
        });
        assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(lookout.isStopping()).isTrue();
        // on the same single thread: whatever look was still to come would have come before
        executor.schedule(() -> { }, PAUSE.multipliedBy(50).toMillis(), TimeUnit.MILLISECONDS).get();
        assertThat(looks).hasValue(1);
    }
}
