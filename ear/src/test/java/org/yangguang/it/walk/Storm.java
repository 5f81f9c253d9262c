package org.yangguang.it.walk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
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

        /** The act and its answer in few words: done, or the status with the codes of the rules that refused. */
        String said() {
            if (done()) {
                return kind + " done";
            }
            JsonNode problem = answer.json();
            StringBuilder said = new StringBuilder(kind + " " + answer.status());
            if (problem.has("breaches")) {
                problem.get("breaches").forEach(b -> said.append(' ').append(b.get("code").asText()));
            } else {
                said.append(' ').append(problem.path("type").asText().replaceFirst(".*:", ""));
            }
            return said.toString();
        }

        /** A success, or a refusal that says what is the matter. */
        boolean clear() {
            return done() || Set.of(404, 409, 422).contains(answer.status()) && !answer.json().path("detail").asText().isBlank();
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
