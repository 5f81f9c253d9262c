package org.yangguang.it.walk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.yangguang.it.Http;

/** Many clients at once: all wait for the last one to be ready, then each takes the next action until none is left. */
final class Storm {

    /** What one client did and what it was told. {@code about} names the task or balance that others are after, too. */
    record Told(String about, String kind, Http.Answer answer) {

        boolean done() {
            return answer.status() / 100 == 2;
        }

        /** A success, or a refusal that says what is the matter. */
        boolean clear() {
            return done() || answer.status() == 404 || answer.status() == 409 || answer.status() == 422;
        }
    }

    /** One thing to do. */
    record Act(String about, String kind, Supplier<Http.Answer> act) {
    }

    private final int clients;
    private final Random random;

    Storm(int clients, Random random) {
        this.clients = clients;
        this.random = random;
    }

    List<Told> fire(List<Act> acts) {
        List<Act> mixed = new ArrayList<>(acts);
        Collections.shuffle(mixed, random);
        Queue<Act> left = new ConcurrentLinkedQueue<>(mixed);
        CyclicBarrier start = new CyclicBarrier(clients);
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Future<List<Told>>> running = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                running.add(threads.submit(() -> {
                    start.await();
                    List<Told> told = new ArrayList<>();
                    for (Act next = left.poll(); next != null; next = left.poll()) {
                        told.add(new Told(next.about(), next.kind(), next.act().get()));
                    }
                    return told;
                }));
            }
            List<Told> all = new ArrayList<>();
            for (Future<List<Told>> one : running) {
                all.addAll(one.get());
            }
            return all;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError("a client broke off", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }
}
